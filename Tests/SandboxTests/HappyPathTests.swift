import Ports
import Testing

@testable import Sandbox

@Suite struct HappyPathTests {
  @Test func `a series is made, read, listed, changed and deleted date by date`() throws {
    var bench = try Bench()
    let made = bench.create(Bench.weekly)
    #expect(made.status == 201)
    let starts = made.body["occurrences"]?.list?.compactMap { $0["start_time"]?.text }
    // The clocks change on 2027-03-28: ten in the morning stays ten in the morning.
    #expect(
      starts == [
        "2027-03-15T09:00:00Z", "2027-03-22T09:00:00Z", "2027-03-29T08:00:00Z",
        "2027-04-05T08:00:00Z",
      ])
    let second = made.body["occurrences"]?.list?[1]["occurrence_id"]?.text ?? ""

    #expect(bench.zoom(.get, "/meetings/\(made.id)").body["topic"] == "S")
    let listed = bench.zoom(.get, "/users/ada@example.edu/meetings?page_size=300")
    #expect(listed.body["meetings"]?.list?.map { $0["id"]?.integer } == [made.id])

    #expect(
      bench.zoom(.patch, "/meetings/\(made.id)", #"{"topic":"New"}"#)
        == Bench.Answer(
          status: 204, body: .null,
          headers: [
            "X-RateLimit-Category": "Light", "X-RateLimit-Type": "QPS", "X-RateLimit-Limit": "80",
            "X-RateLimit-Remaining": "79",
          ]))
    let moved = bench.zoom(
      .patch, "/meetings/\(made.id)?occurrence_id=\(second)",
      #"{"start_time":"2027-03-23T15:00:00","duration":45}"#)
    #expect(moved.status == 204)
    let read = bench.zoom(.get, "/meetings/\(made.id)")
    #expect(read.body["topic"] == "New")
    #expect(read.body["occurrences"]?.list?[1]["start_time"] == "2027-03-23T14:00:00Z")
    #expect(read.body["occurrences"]?.list?[1]["duration"] == 45)

    #expect(bench.zoom(.delete, "/meetings/\(made.id)?occurrence_id=\(second)").status == 204)
    #expect(
      bench.zoom(.get, "/meetings/\(made.id)").body["occurrences"]?.list?[1]["status"] == "deleted")
    #expect(
      bench.zoom(.delete, "/meetings/\(made.id)?occurrence_id=\(second)").refusal
        == "400/300 Meeting occurrence does not exist: \(second).")
    #expect(bench.zoom(.delete, "/meetings/\(made.id)").status == 204)
    #expect(
      bench.zoom(.delete, "/meetings/\(made.id)").refusal
        == "404/3001 Meeting does not exist: \(made.id).")
    #expect(
      bench.zoom(.put, "/meetings/\(made.id)/status", #"{"action":"recover"}"#).status == 204)
    #expect(bench.zoom(.get, "/meetings/\(made.id)").status == 200)
  }

  @Test func `a room is made, seen, joined and ended`() throws {
    var bench = try Bench()
    let made = bench.room("create", "meetingID=cs101-a&name=Algorithms+A&meta_rooster-mark=ff")
    #expect(Bench.element("returncode", of: made) == "SUCCESS")
    #expect(Bench.element("messageKey", of: made) == "")
    let seen = bench.room("getMeetingInfo", "meetingID=cs101-a")
    #expect(Bench.element("meetingName", of: seen) == "Algorithms A")
    #expect(Bench.element("rooster-mark", of: seen) == "ff")
    #expect(Bench.element("running", of: seen) == "false")
    #expect(
      bench.room("isMeetingRunning", "meetingID=cs101-a")
        == "<response><returncode>SUCCESS</returncode><running>false</running></response>")
    #expect(
      bench.room("join", "meetingID=cs101-a&fullName=Ada&role=MODERATOR")
        .hasPrefix("302 https://bbb.sandbox.invalid/html5client/join?sessionToken="))
    #expect(
      bench.room("isMeetingRunning", "meetingID=cs101-a")
        == "<response><returncode>SUCCESS</returncode><running>true</running></response>")
    #expect(
      Bench.element("meetingID", of: bench.room("getMeetings", "")) == "cs101-a")
    let ended = bench.room("end", "meetingID=cs101-a")
    #expect(Bench.element("messageKey", of: ended) == "sentEndMeetingRequest")
    // It is there for a moment, and then no more.
    #expect(
      Bench.element("hasBeenForciblyEnded", of: bench.room("getMeetingInfo", "meetingID=cs101-a"))
        == "true")
    #expect(
      bench.room("getMeetingInfo", "meetingID=cs101-a")
        == "<response><returncode>FAILED</returncode><messageKey>notFound</messageKey>"
        + "<message>A meeting with that ID does not exist</message></response>")
    #expect(
      Bench.element("messageKey", of: bench.room("getMeetings", "")) == "noMeetings")
  }
}
