import CivilTime
import Ports
import Testing

@testable import Sandbox

@Suite struct ListTests {
  @Test func `pages cover everything once, also when something is deleted in between`() throws {
    var bench = try Bench { $0.rateLimits = .unlimited }
    let made = (0..<7).map { _ in bench.meeting() }
    var found: [Int64] = []
    var token = ""
    repeat {
      let page = bench.zoom(
        .get, "/users/ada@example.edu/meetings?page_size=3&next_page_token=\(token)")
      let ids = page.body["meetings"]?.list?.compactMap { $0["id"]?.integer } ?? []
      if found.isEmpty { _ = bench.zoom(.delete, "/meetings/\(ids.first ?? 0)") }
      found += ids
      token = page.body["next_page_token"]?.text ?? ""
    } while !token.isEmpty
    #expect(found == made)
  }

  @Test func `a page token is good for fifteen minutes and for its list`() throws {
    var bench = try Bench()
    for _ in 0..<2 { _ = bench.meeting() }
    let first = bench.zoom(.get, "/users/ada@example.edu/meetings?page_size=1")
    let token = first.body["next_page_token"]?.text ?? ""
    let next = "meetings?page_size=1&next_page_token=\(token)"
    bench.now = bench.now.adding(seconds: 900)
    #expect(bench.zoom(.get, "/users/ada@example.edu/\(next)").status == 200)
    #expect(bench.zoom(.get, "/users/bob@example.edu/\(next)").status == 400)
    bench.now = bench.now.adding(seconds: 1)
    #expect(
      bench.zoom(.get, "/users/ada@example.edu/\(next)").refusal
        == "400/300 The next page token is either invalid or expired.")
  }

  @Test(
    arguments: [
      ("scheduled", ["T", "soon"]), ("upcoming", ["T", "soon"]), ("live", ["soon"]),
      ("previous_meetings", []),
    ])
  func `a list shows its kind, and no instant meeting`(type: String, topics: [String]) throws {
    var bench = try Bench()
    _ = bench.meeting()
    _ = bench.create(#"{"type":1,"topic":"instant"}"#)
    let soon = bench.create(#"{"topic":"soon"}"#).id
    #expect(bench.send(.post, "/sandbox/start?meeting=\(soon)")?.status == 204)
    let page = bench.zoom(.get, "/users/ada@example.edu/meetings?type=\(type)")
    #expect(page.body["meetings"]?.list?.compactMap { $0["topic"]?.text } == topics)
  }

  @Test func `a meeting expires thirty days after its date, a series after a year`() throws {
    var bench = try Bench()
    let one = bench.meeting()
    let series = bench.create(Bench.weekly).id
    let webinar = bench.zoom(
      .post, "/users/ada@example.edu/webinars", #"{"start_time":"2027-03-15T09:00:00Z"}"#
    ).id
    let over = Instant(utc: try #require(CivilDateTime(parsing: "2027-03-15T10:00")))
    bench.now = over.adding(seconds: 1)
    bench.fetchToken()
    #expect(
      bench.zoom(.get, "/webinars/\(webinar)").refusal
        == "404/3001 Webinar is not found or has expired.")
    #expect(bench.zoom(.get, "/meetings/\(one)").status == 200)
    bench.now = over.adding(seconds: 30 * 86_400 + 1)
    bench.fetchToken()
    #expect(
      bench.zoom(.get, "/meetings/\(one)").refusal
        == "404/3001 Meeting is not found or has expired.")
    #expect(bench.zoom(.get, "/meetings/\(series)").status == 200)
    bench.now = over.adding(seconds: 400 * 86_400)
    bench.fetchToken()
    #expect(bench.zoom(.get, "/meetings/\(series)").code == 3001)
  }

  @Test func `what runs is not changed and not deleted`() throws {
    var bench = try Bench()
    let id = bench.meeting()
    _ = bench.send(.post, "/sandbox/start?meeting=\(id)")
    #expect(bench.zoom(.get, "/meetings/\(id)").body["status"] == "started")
    #expect(
      bench.zoom(.patch, "/meetings/\(id)", "{}").refusal
        == "400/3002 Sorry, you cannot update this meeting since it's in progress.")
    #expect(
      bench.zoom(.delete, "/meetings/\(id)").refusal
        == "400/3002 Sorry, you cannot delete this meeting since it's in progress.")
    #expect(bench.zoom(.put, "/meetings/\(id)/status", #"{"action":"end"}"#).status == 204)
    #expect(
      bench.zoom(.put, "/meetings/\(id)/status", #"{"action":"end"}"#).refusal
        == "400/3000 This meeting has not started.")
    #expect(bench.zoom(.delete, "/meetings/\(id)").status == 204)
  }
}
