import Ports
import Testing

@testable import Sandbox

@Suite struct FieldRuleTests {
  static let long = String(repeating: "x", count: 201)
  static let weekly = #""type":8,"start_time":"2027-03-15T10:00:00Z","recurrence":"#

  @Test(
    arguments: [
      (
        #"{"topic":"\#(long)"}"#,
        "topic: The length of the field must be less than or equal to 200."
      ),
      (#"{"topic":5}"#, "topic: Invalid field."),
      (
        #"{"agenda":"\#(String(repeating: "y", count: 2001))"}"#,
        "agenda: The length of the field must be less than or equal to 2000."
      ),
      (#"{"type":4}"#, "type: Invalid field."),
      (#"{"type":"2"}"#, "type: Invalid field."),
      (#"{"duration":0}"#, "duration: Invalid field."),
      (#"{"duration":1441}"#, "duration: Invalid field."),
      (#"{"start_time":"2027-03-15 10:00"}"#, "start_time: Invalid field."),
      (#"{"start_time":"2027-03-15T10:00"}"#, "start_time: Invalid field."),
      (#"{"start_time":"2027-02-30T10:00:00Z"}"#, "start_time: Invalid field."),
      (#"{"timezone":"Europe/Berln"}"#, "timezone: Invalid field."),
      (#"{"timezone":"+01:00"}"#, "timezone: Invalid field."),
      (
        #"{"password":"12345678901"}"#,
        "password: The length of the field must be less than or equal to 10."
      ),
      (#"{"password":"a b"}"#, "password: Invalid field."),
      (#"{"password":"é"}"#, "password: Invalid field."),
      (#"{"settings":{"jbh_time":7}}"#, "settings.jbh_time: Invalid field."),
      (#"{"settings":{"auto_recording":"disk"}}"#, "settings.auto_recording: Invalid field."),
      (#"{"settings":{"approval_type":3}}"#, "settings.approval_type: Invalid field."),
      (#"{"settings":{"waiting_room":"true"}}"#, "settings.waiting_room: Invalid field."),
      (#"{"type":8,"start_time":"2027-03-15T10:00:00Z"}"#, "recurrence: Invalid field."),
      ("{\(weekly){}}", "recurrence.type: Invalid field."),
      (
        "{\(weekly){\"type\":1,\"repeat_interval\":91}}",
        "recurrence.repeat_interval: Invalid field."
      ),
      (
        "{\(weekly){\"type\":2,\"repeat_interval\":13}}",
        "recurrence.repeat_interval: Invalid field."
      ),
      (
        "{\(weekly){\"type\":3,\"repeat_interval\":4}}",
        "recurrence.repeat_interval: Invalid field."
      ),
      ("{\(weekly){\"type\":2,\"weekly_days\":\"0\"}}", "recurrence.weekly_days: Invalid field."),
      (
        "{\(weekly){\"type\":2,\"weekly_days\":\"1, 2\"}}", "recurrence.weekly_days: Invalid field."
      ),
      ("{\(weekly){\"type\":2,\"weekly_days\":\"2,2\"}}", "recurrence.weekly_days: Invalid field."),
      ("{\(weekly){\"type\":1,\"end_times\":51}}", "recurrence.end_times: Invalid field."),
      (
        "{\(weekly){\"type\":1,\"end_times\":3,\"end_date_time\":\"2027-04-01T00:00:00Z\"}}",
        "recurrence.end_date_time: end_times and end_date_time cannot be used together."
      ),
      (
        "{\(weekly){\"type\":1,\"end_date_time\":\"2027-04-01T00:00:00\"}}",
        "recurrence.end_date_time: Invalid field."
      ),
      (
        "{\(weekly){\"type\":1,\"end_date_time\":\"2027-12-01T00:00:00Z\"}}",
        "recurrence.end_date_time: Invalid field."
      ),
      (
        "{\(weekly){\"type\":3,\"monthly_week\":2}}",
        "recurrence.monthly_week_day: Invalid field."
      ),
    ])
  func `a body against the rules is refused with its field`(body: String, field: String) throws {
    var bench = try Bench()
    #expect(bench.create(body).refusal == "400/300 Validation Failed. (\(field))")
  }

  @Test(
    arguments: [
      "{\"topic\":", "[1]", "{\"a\":1,}", "{\"a\":01}", "'x'", "{\"a\":\"\u{1}\"}",
    ])
  func `a body that is no JSON object is refused`(body: String) throws {
    var bench = try Bench()
    #expect(
      bench.create(body).refusal == "400/300 Request Body should be a valid JSON object.")
  }

  @Test(
    arguments: [
      (#""start_time":"2027-03-15T10:00:00Z""#, "2027-03-15T10:00:00Z"),
      (
        #""start_time":"2027-03-15T10:00:00","timezone":"Europe/Amsterdam""#, "2027-03-15T09:00:00Z"
      ),
      // The offset is ignored: the time counts as UTC.
      (#""start_time":"2027-03-15T10:00:00+01:00""#, "2027-03-15T10:00:00Z"),
      (#""start_time":"2027-03-15T10:00:00""#, "2027-03-15T10:00:00Z"),
      // The past and nothing at all become "now".
      (#""start_time":"2020-03-15T10:00:00Z""#, "2027-01-18T09:00:00Z"),
      (#""topic":"x""#, "2027-01-18T09:00:00Z"),
    ])
  func `a start is read as Zoom reads it`(members: String, start: String) throws {
    var bench = try Bench()
    #expect(bench.create("{\(members)}").body["start_time"]?.text == start)
  }

  @Test(
    arguments: [
      (#"{"type":1,"repeat_interval":3,"end_times":3}"#, ["03-15", "03-18", "03-21"]),
      (#"{"type":2,"weekly_days":"1,4","end_times":4}"#, ["03-17", "03-21", "03-24", "03-28"]),
      // Weeks begin on Sunday: the 21st is of the second week, which is left out.
      (
        #"{"type":2,"repeat_interval":2,"weekly_days":"1,2","end_times":3}"#,
        ["03-15", "03-28", "03-29"]
      ),
      (#"{"type":2,"end_times":2}"#, ["03-15", "03-22"]),
      (#"{"type":3,"monthly_day":31,"end_times":2}"#, ["03-31", "05-31"]),
      (#"{"type":3,"monthly_week":-1,"monthly_week_day":6,"end_times":2}"#, ["03-26", "04-30"]),
      (#"{"type":3,"monthly_week":3,"monthly_week_day":2,"end_times":2}"#, ["03-15", "04-19"]),
      (#"{"type":1,"end_date_time":"2027-03-17T10:00:00Z"}"#, ["03-15", "03-16", "03-17"]),
      (#"{"type":1}"#, ["03-15"]),
    ])
  func `a recurrence has these dates`(recurrence: String, days: [String]) throws {
    var bench = try Bench()
    let made = bench.create("{\(Self.weekly)\(recurrence)}")
    let found = made.body["occurrences"]?.list?.compactMap { $0["start_time"]?.text }
    #expect(found == days.map { "2027-\($0)T10:00:00Z" })
  }

  @Test func `without an end there are fifty dates`() throws {
    var bench = try Bench()
    let made = bench.create("{\(Self.weekly){\"type\":1,\"end_times\":0}}")
    #expect(made.body["occurrences"]?.list?.count == 50)
  }
}
