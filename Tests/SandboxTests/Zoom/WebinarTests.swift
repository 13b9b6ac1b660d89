import Ports
import Testing

@testable import Sandbox

@Suite struct WebinarTests {
  private func make(_ bench: inout Bench, _ members: String = "") -> Int64 {
    bench.zoom(
      .post, "/users/ada@example.edu/webinars",
      #"{"topic":"W","start_time":"2027-03-15T09:00:00Z"\#(members)}"#
    ).id
  }

  @Test func `a webinar is no meeting`() throws {
    var bench = try Bench()
    let webinar = make(&bench)
    let meeting = bench.meeting()
    #expect(bench.zoom(.get, "/webinars/\(webinar)").body["type"] == 5)
    #expect(
      bench.zoom(.get, "/meetings/\(webinar)").refusal == "400/3000 Cannot access webinar info.")
    #expect(
      bench.zoom(.get, "/webinars/\(meeting)").refusal
        == "404/3001 Webinar does not exist: \(meeting).")
    #expect(bench.zoom(.get, "/users/ada@example.edu/webinars").body["total_records"] == 1)
    #expect(bench.zoom(.get, "/users/ada@example.edu/meetings").body["total_records"] == 1)
  }

  @Test(
    arguments: [
      (#"{"type":2}"#, "type: Invalid field."),
      (#"{"password":"a#b"}"#, "password: Invalid field."),
      (
        #"{"settings":{"registrants_restrict_number":20001}}"#,
        "settings.registrants_restrict_number: Invalid field."
      ),
      (
        #"{"type":9,"recurrence":{"type":1,"end_times":0}}"#,
        "recurrence.end_times: Invalid field."
      ),
    ])
  func `a webinar has rules of its own`(body: String, field: String) throws {
    var bench = try Bench()
    #expect(
      bench.zoom(.post, "/users/ada@example.edu/webinars", body).refusal
        == "400/300 Validation Failed. (\(field))")
  }

  @Test func `panelists are invited by thirties`() throws {
    var bench = try Bench()
    let id = make(&bench)
    func panelists(_ count: Int) -> String {
      let list = (0..<count).map { #"{"name":"P","email":"p\#($0)@example.edu"}"# }
      return #"{"panelists":[\#(list.joined(separator: ","))]}"#
    }
    #expect(
      bench.zoom(.post, "/webinars/\(id)/panelists", panelists(31)).refusal
        == "400/300 Validation Failed. (panelists: Invalid field.)")
    #expect(
      bench.zoom(.post, "/webinars/\(id)/panelists", #"{"panelists":[{"email":"a@b.c"}]}"#).refusal
        == "400/300 Validation Failed. (panelists.name: Invalid field.)")
    #expect(bench.zoom(.post, "/webinars/\(id)/panelists", panelists(30)).status == 201)
    #expect(bench.zoom(.post, "/webinars/\(id)/panelists", panelists(2)).status == 201)
    let listed = bench.zoom(.get, "/webinars/\(id)/panelists").body
    #expect(listed["total_records"] == 30)
    let first = listed["panelists"]?.list?.first?["id"]?.text ?? ""
    #expect(bench.zoom(.delete, "/webinars/\(id)/panelists/\(first)").status == 204)
    #expect(
      bench.zoom(.delete, "/webinars/\(id)/panelists/\(first)").refusal
        == "400/300 Panelist does not exist: \(first).")
    #expect(bench.zoom(.delete, "/webinars/\(id)/panelists").status == 204)
    #expect(bench.zoom(.get, "/webinars/\(id)/panelists").body["total_records"] == 0)
  }

  @Test func `registration that is off has another code than at meetings`() throws {
    var bench = try Bench()
    let id = make(&bench)
    let body = #"{"email":"e@example.edu","first_name":"E"}"#
    #expect(
      bench.zoom(.post, "/webinars/\(id)/registrants", body).refusal
        == "400/3000 Registration has not been enabled for this webinar: \(id).")
    let open = make(&bench, #","settings":{"approval_type":0}"#)
    #expect(bench.zoom(.post, "/webinars/\(open)/registrants", body).status == 201)
    let standing = make(&bench, #","type":6,"settings":{"approval_type":0}"#)
    #expect(
      bench.zoom(
        .post, "/webinars/\(standing)/batch_registrants", #"{"registrants":[\#(body)]}"#
      ).refusal == "400/300 Invalid webinar type: 6.")
  }
}
