import CivilTime
import Testing

@testable import rooster

@Suite("The days that the calendar shows")
struct CalendarDaysTests {
  /// Classes on Monday 15 March and Thursday 15 April 2027; now is Wednesday 17 March.
  private static func shown(
    _ format: CalendarFormat, _ from: String?, _ until: String?
  ) throws -> String {
    let contents = try CalendarSamples.contents([
      try CalendarSamples.meeting("A/a", "A", ["2027-03-15T10:00", "2027-04-15T10:00"])
    ])
    let days = CalendarDays(format: format, from: from, until: until)
    do throws(CommandFailure) {
      return try days.dates(of: contents, at: PlanSamples.instant("2027-03-17T09:00:00Z"))
        .description
    } catch {
      return [error.message, error.hint].compactMap(\.self).joined(separator: " / ")
    }
  }

  @Test(
    arguments: [
      (CalendarFormat.text, nil, nil, "2027-03-15..2027-03-21"),
      (.html, nil, nil, "2027-03-15..2027-03-21"),
      (.ics, nil, nil, "2027-03-15..2027-04-15"),
      (.json, nil, nil, "2027-03-15..2027-04-15"),
      (.text, "2027-04-14", nil, "2027-04-14..2027-04-18"),
      (.text, "2027-04-14", "2027-05-02", "2027-04-14..2027-05-02"),
      (.text, nil, "2027-03-16", "2027-03-15..2027-03-16"),
      (.text, nil, "2027-03-02", "2027-03-02"),
      (.ics, "2027-03-20", nil, "2027-03-20..2027-04-15"),
      (.ics, "2027-05-20", nil, "2027-05-20"),
      (.json, nil, "2027-04-01", "2027-03-15..2027-04-01"),
    ] as [(CalendarFormat, String?, String?, String)])
  func `they are those that are asked for, or what the form is for`(
    format: CalendarFormat, from: String?, until: String?, expected: String
  ) throws {
    #expect(try Self.shown(format, from, until) == expected)
  }

  @Test(
    arguments: [
      ("1 March", nil, "'1 March' is not a date / write --from like 2027-02-01"),
      (nil, "2027-02-30", "'2027-02-30' is not a date / write --until like 2027-02-01"),
      ("2027-03-02", "2027-03-01", "--until 2027-03-01 is before --from 2027-03-02"),
      (
        "2027-01-01", "2047-01-01",
        "2027-01-01 to 2047-01-01 is more than ten years / choose fewer with --from and --until"
      ),
    ] as [(String?, String?, String)])
  func `days that cannot be shown are told`(
    from: String?, until: String?, expected: String
  ) throws {
    #expect(try Self.shown(.text, from, until) == expected)
  }

  @Test(arguments: [
    (CalendarFilter(), "Example", "Example"), (CalendarFilter(), "", "Classes"),
    (CalendarFilter(courses: ["CS101", "MA201"]), "Example", "Example: CS101, MA201"),
    (
      CalendarFilter(courses: ["CS101"], hosts: ["pool"], teachers: ["ada@example.edu"]), "",
      "CS101, ada@example.edu, pool"
    ),
  ])
  func `a calendar file is called after what was chosen`(
    filter: CalendarFilter, institution: String, expected: String
  ) {
    #expect(filter.title(at: institution) == expected)
  }
}
