import CivilTime
import Domain
import Ports
import Testing

@testable import Sandbox

@Suite struct LimitTests {
  /// How many of 200 requests at one moment are answered.
  private func burst(_ bench: inout Bench, _ path: String) -> (Int, SandboxReply) {
    var last = SandboxReply(response: nil, delayMilliseconds: 0)
    for count in 0..<200 {
      last = bench.reply(.get, "/zoom/v2\(path)", headers: bench.zoomHeaders)
      if last.response?.status == 429 { return (count, last) }
    }
    return (200, last)
  }

  @Test(
    arguments: [
      (ZoomPlan.business, "/users/a@example.edu", 80, "Light"),
      (ZoomPlan.business, "/users/a@example.edu/meetings", 60, "Medium"),
      (ZoomPlan.pro, "/users/a@example.edu", 30, "Light"),
      (ZoomPlan.free, "/users/a@example.edu/meetings", 2, "Medium"),
    ])
  func `a second holds so many requests`(
    plan: ZoomPlan, path: String, limit: Int, category: String
  ) throws {
    var bench = try Bench { $0.plan = plan }
    let (count, reply) = burst(&bench, path)
    #expect(count == limit)
    #expect(
      reply.response
        == HTTPResponse(
          status: 429,
          headers: [
            HTTPHeader("Content-Type", "application/json;charset=UTF-8"),
            HTTPHeader("X-RateLimit-Category", category), HTTPHeader("X-RateLimit-Type", "QPS"),
            HTTPHeader("X-RateLimit-Limit", "\(limit)"),
            HTTPHeader("X-RateLimit-Remaining", "0"),
            HTTPHeader("Retry-After", "2027-01-18T09:00:01Z"),
          ],
          body: Array(
            #"{"code":429,"message":"You have reached the maximum per-second rate limit for this API. Try again later."}"#
              .utf8)))
    // The second slides: only when the first is a second old, there is room again.
    bench.milliseconds += 999
    #expect(burst(&bench, path).0 == 0)
    bench.milliseconds += 1
    #expect(burst(&bench, path).0 == limit)
  }

  @Test func `a free account has a day as well`() throws {
    var bench = try Bench { $0.plan = .free }
    for _ in 0..<2000 {
      #expect(bench.zoom(.get, "/users/a@example.edu/meetings").status == 200)
    }
    let refused = bench.zoom(.get, "/users/a@example.edu/meetings")
    #expect(
      refused.refusal
        == "429/429 You have reached the maximum daily rate limit for this API. Refer to the response "
        + "header for details on when you can make another request.")
    #expect(refused.headers["X-RateLimit-Type"] == "Daily-limit")
    #expect(refused.headers["Retry-After"] == "2027-01-19T00:00:00Z")
  }

  @Test func `a host has a hundred creates and updates a day`() throws {
    var bench = try Bench()
    let id = bench.meeting()
    for _ in 0..<98 {
      #expect(bench.zoom(.patch, "/meetings/\(id)", "{}").status == 204)
    }
    // A refused body has been counted as well.
    #expect(bench.create(#"{"duration":0}"#).status == 400)
    let refused = bench.create("{}")
    #expect(
      refused
        == Bench.Answer(
          status: 429,
          body: [
            "code": 429,
            "message":
              "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user. You may resume these requests at GMT 00:00:00.",
          ],
          headers: [
            "Content-Type": "application/json;charset=UTF-8", "X-RateLimit-Category": "Light",
            "X-RateLimit-Type": "QPS", "X-RateLimit-Limit": "80", "X-RateLimit-Remaining": "1",
          ]))
    #expect(bench.zoom(.post, "/users/ada@example.edu/webinars", "{}").status == 429)
    #expect(bench.create("{}", host: "bob@example.edu").status == 201)
    #expect(bench.zoom(.delete, "/meetings/\(id)").status == 204)
    bench.now = Instant(utc: CivilDateTime(bench.now.utc.date.adding(days: 1), .midnight))
    bench.fetchToken()
    #expect(bench.create("{}").status == 201)
  }

  @Test func `writes to one host that overlap are refused`() throws {
    var bench = try Bench { $0.latencyMilliseconds = 50 }
    bench.milliseconds = 10_000
    let path = "/zoom/v2/users/a@example.edu/meetings"
    #expect(
      bench.reply(.post, path, headers: bench.zoomHeaders, body: "{}").response?.status == 201)
    bench.milliseconds += 49
    let second = bench.reply(.post, path, headers: bench.zoomHeaders, body: "{}").response
    #expect(second?.status == 429)
    #expect(
      String(decoding: second?.body ?? [], as: UTF8.self)
        == #"{"code":429,"message":"Too many concurrent requests. A request to change this user has already been made."}"#
    )
    bench.milliseconds += 50
    #expect(
      bench.reply(.post, path, headers: bench.zoomHeaders, body: "{}").response?.status == 201)
  }
}
