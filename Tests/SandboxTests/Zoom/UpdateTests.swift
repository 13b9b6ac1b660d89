import CivilTime
import Ports
import Testing

@testable import Sandbox

@Suite struct UpdateTests {
  private func starts(_ answer: Bench.Answer) -> [String] {
    (answer.body["occurrences"]?.list ?? []).compactMap { $0["start_time"]?.text }
  }

  private func ids(_ answer: Bench.Answer) -> [String] {
    (answer.body["occurrences"]?.list ?? []).compactMap { $0["occurrence_id"]?.text }
  }

  @Test(
    arguments: [
      (#"{"topic":"x"}"#, "400/300 Validation Failed. (topic: Invalid field.)"),
      (#"{"timezone":"UTC"}"#, "400/300 Validation Failed. (timezone: Invalid field.)"),
      (
        #"{"settings":{"approval_type":0}}"#,
        "400/300 Validation Failed. (settings.approval_type: Invalid field.)"
      ),
      (#"{"duration":0}"#, "400/300 Validation Failed. (duration: Invalid field.)"),
    ])
  func `one date takes only some members`(body: String, refusal: String) throws {
    var bench = try Bench()
    let made = bench.create(Bench.weekly)
    let path = "/meetings/\(made.id)?occurrence_id=\(ids(made)[0])"
    #expect(bench.zoom(.patch, path, body).refusal == refusal)
  }

  @Test func `a date has its own agenda and settings`() throws {
    var bench = try Bench()
    let made = bench.create(Bench.weekly)
    let path = "/meetings/\(made.id)?occurrence_id=\(ids(made)[1])"
    let change =
      #"{"agenda":"own","settings":{"mute_upon_entry":true},"start_time":"2020-01-01T00:00:00Z"}"#
    #expect(bench.zoom(.patch, path, change).status == 204)
    let one = bench.zoom(.get, path).body
    #expect(one["agenda"] == "own")
    #expect(one["settings"]?["mute_upon_entry"] == true)
    // A start in the past is ignored.
    #expect(one["start_time"] == "2027-03-22T09:00:00Z")
    #expect(bench.zoom(.get, "/meetings/\(made.id)").body["agenda"] == "")
  }

  @Test(
    arguments: [
      (#"{"recurrence":{"type":2,"end_times":3}}"#, "recurrence.weekly_days"),
      (#"{"recurrence":{"type":2,"weekly_days":"2"}}"#, "recurrence.end_times"),
      (#"{"recurrence":{"type":3,"end_times":3}}"#, "recurrence.monthly_day"),
      (#"{"start_time":"2027-06-01T10:00:00Z"}"#, "recurrence"),
    ])
  func `a series wants its recurrence whole`(body: String, field: String) throws {
    var bench = try Bench()
    let made = bench.create(Bench.weekly)
    #expect(
      bench.zoom(.patch, "/meetings/\(made.id)", body).refusal
        == "400/300 Validation Failed. (\(field): Invalid field.)")
  }

  @Test func `a rewritten recurrence has new ids and forgets single changes`() throws {
    var bench = try Bench()
    let made = bench.create(Bench.weekly)
    _ = bench.zoom(.delete, "/meetings/\(made.id)?occurrence_id=\(ids(made)[1])")
    let change =
      #"{"start_time":"2027-03-15T10:00:00","timezone":"Europe/Amsterdam","#
      + #""recurrence":{"type":2,"weekly_days":"2","end_times":4}}"#
    #expect(bench.zoom(.patch, "/meetings/\(made.id)", change).status == 204)
    let read = bench.zoom(.get, "/meetings/\(made.id)")
    #expect(starts(read) == starts(made))
    #expect(Set(ids(read)).isDisjoint(with: ids(made)))
    #expect(
      read.body["occurrences"]?.list?.allSatisfy { $0["status"] == "available" } == true)
  }

  @Test func `without a start, the last date counts as the first of the new ones`() throws {
    var bench = try Bench()
    let made = bench.create(Bench.weekly)
    let change = #"{"recurrence":{"type":2,"weekly_days":"2","end_times":2}}"#
    #expect(bench.zoom(.patch, "/meetings/\(made.id)", change).status == 204)
    #expect(
      starts(bench.zoom(.get, "/meetings/\(made.id)"))
        == ["2027-04-05T08:00:00Z", "2027-04-12T08:00:00Z"])
  }

  @Test func `what is not sent stays, dates included`() throws {
    var bench = try Bench()
    let made = bench.create(Bench.weekly)
    let change =
      #"{"topic":"N","start_time":"2020-01-01T00:00:00Z","settings":{"mute_upon_entry":true}}"#
    #expect(bench.zoom(.patch, "/meetings/\(made.id)", change).status == 204)
    let read = bench.zoom(.get, "/meetings/\(made.id)")
    #expect(ids(read) == ids(made))
    #expect(read.body["topic"] == "N")
    #expect(read.body["password"] == made.body["password"])
  }

  @Test func `custom keys come by PATCH, ten at most`() throws {
    var bench = try Bench()
    let id = bench.meeting()
    let good = #"{"settings":{"custom_keys":[{"key":"k","value":"v"}]}}"#
    #expect(bench.zoom(.patch, "/meetings/\(id)", good).status == 204)
    let kept: JSONValue = [["key": "k", "value": "v"]]
    #expect(bench.zoom(.get, "/meetings/\(id)").body["settings"]?["custom_keys"] == kept)
    let keys = (0..<11).map { #"{"key":"\#($0)","value":""}"# }.joined(separator: ",")
    #expect(
      bench.zoom(.patch, "/meetings/\(id)", #"{"settings":{"custom_keys":[\#(keys)]}}"#).refusal
        == "400/300 Validation Failed. (settings.custom_keys: Invalid field.)")
  }

  @Test func `past dates are shown only when asked for`() throws {
    var bench = try Bench()
    let made = bench.create(Bench.weekly)
    bench.now = Instant(utc: try #require(CivilDateTime(parsing: "2027-03-23T12:00")))
    bench.fetchToken()
    #expect(starts(bench.zoom(.get, "/meetings/\(made.id)")).count == 2)
    #expect(
      starts(bench.zoom(.get, "/meetings/\(made.id)?show_previous_occurrences=true")).count == 4)
  }
}
