import Domain
import Planner
import Testing

@testable import rooster

@Suite("A step of a plan in text")
struct PlanTextStepTests {
  private let samples = PlanSamples.self

  /// The lines under the course, without what comes after them.
  private func steps(
    _ steps: [Step], impact: [Impact] = [], width: Int = 90, detail: Detail = .normal
  ) throws -> String {
    let text = try samples.text(
      samples.plan(steps, impact: impact), width: width, detail: detail)
    let parts = text.split(separator: "\n\n", omittingEmptySubsequences: false)
    return parts.first { $0.hasPrefix("CS101 Algorithms") }.map { $0 + "\n" } ?? text
  }

  @Test("a create says when, where and for how many, in two lines")
  func create() throws {
    let step = samples.step(
      "CS101/lecture", .create, .newInSchedule, title: "Exam training",
      changes: [
        samples.change("account", nil, "zoom"), samples.change("title", nil, "Exam training"),
        samples.change("host", nil, "pool"), samples.change("zone", nil, "Europe/Amsterdam"),
        samples.change("when", nil, "mon 10:00-11:30; 14 dates, 2027-02-01 to 2027-05-31"),
        samples.change("registrants", nil, "24 people"), samples.change("protect", nil, "false"),
      ], startsAt: "2027-02-01T09:00:00Z")
    #expect(
      try steps([step]) == """
        CS101 Algorithms
          + CS101/lecture  Exam training                                   schedules/cs101.yaml:12
              mon 10:00-11:30; 14 dates, 2027-02-01 to 2027-05-31 · room-01@example.edu
              24 people

        """)
  }

  @Test("a title that the address or the course already says is left out")
  func title() throws {
    let text = try steps([
      samples.step("CS101/lecture", .create, .newInSchedule, title: "Algorithms"),
      samples.step("CS101/lab", .create, .newInSchedule, title: "Lab"),
    ])
    #expect(
      text == """
        CS101 Algorithms
          + CS101/lecture                                                  schedules/cs101.yaml:12
              room-01@example.edu
          + CS101/lab                                                      schedules/cs101.yaml:12
              room-01@example.edu

        """)
  }

  @Test("an update shows each field, each date, and people as counts")
  func update() throws {
    #expect(
      try steps([updated]) == """
        CS101 Algorithms
          ~ CS101/lecture                                                  schedules/cs101.yaml:12
              next mon 2027-03-15 11:00 · room-01@example.edu
              title: Algorithm → Algorithms
              + settings.waiting_room: true
              - page: https://example.edu
              mon 2027-03-15 10:00-11:30 → mon 2027-03-15 11:00-12:30
              + mon 2027-06-14 10:00-12:00 (Exam review)
              - mon 2027-06-21 10:00-11:30
              registrants: 2 added, 1 removed

        """)
  }

  @Test("on a narrow terminal a long change stands in two lines")
  func narrow() throws {
    #expect(
      try steps([updated], width: 50) == """
        CS101 Algorithms
          ~ CS101/lecture          schedules/cs101.yaml:12
              next mon 2027-03-15 11:00
              room-01@example.edu
              title: Algorithm → Algorithms
              + settings.waiting_room: true
              - page: https://example.edu
              mon 2027-03-15 10:00-11:30
                → mon 2027-03-15 11:00-12:30
              + mon 2027-06-14 10:00-12:00 (Exam review)
              - mon 2027-06-21 10:00-11:30
              registrants: 2 added, 1 removed

        """)
  }

  @Test("people are named only when everything is asked for")
  func people() throws {
    let text = try steps([updated], detail: .verbose)
    #expect(text.contains("      + registrants/ada@example.org\n"))
    #expect(text.contains("      - registrants/old@example.org\n"))
    #expect(!text.contains("2 added"))
    #expect(!(try steps([updated])).contains("ada@example.org"))
  }

  private var updated: Step {
    samples.step(
      "CS101/lecture", .update, .changed,
      changes: [
        samples.change("title", "Algorithm", "Algorithms"),
        samples.change("settings.waiting_room", nil, "true"),
        samples.change("page", "https://example.edu", nil),
        samples.change(
          "occurrences.2027-03-15T10:00", "mon 2027-03-15 10:00-11:30",
          "mon 2027-03-15 11:00-12:30"),
        samples.change(
          "occurrences.2027-06-14T10:00", nil, "mon 2027-06-14 10:00-12:00 (Exam review)"),
        samples.change("occurrences.2027-06-21T10:00", "mon 2027-06-21 10:00-11:30", nil),
        samples.change("registrants/ada@example.org", nil, "listed"),
        samples.change("registrants/bob@example.org", nil, "listed"),
        samples.change("registrants/old@example.org", "listed", nil),
      ], startsAt: "2027-03-15T10:00:00Z")
  }

  @Test(
    "a delete says who loses a link",
    arguments: [
      (0, "its join link ends"), (1, "1 person loses a link"), (2, "2 people lose a link"),
    ])
  func delete(people: Int, expected: String) throws {
    let step = samples.step(
      "CS101/lecture", .delete, .removedFromSchedule,
      changes: [samples.change("when", "mon 2027-03-15 10:00-11:30", nil)])
    let text = try steps([step], impact: [.linkEnds(Address("CS101/lecture"), people: people)])
    #expect(
      text == """
        CS101 Algorithms
          - CS101/lecture                                                  schedules/cs101.yaml:12
              mon 2027-03-15 10:00-11:30 · room-01@example.edu
              \(expected)

        """)
  }

  @Test("a reason stands there when the sign does not say it")
  func reasons() throws {
    let text = try steps([
      samples.step("CS101/a", .replace, .hostChanged),
      samples.step("CS101/b", .move, .renamed(from: Address("CS101/old"))),
      samples.step("CS101/c", .update, .unfinished, notes: ["65 dates as 2 series"]),
      samples.step(
        "CS101/d", .create, .newInSchedule, kind: .webinar, notBefore: "2027-01-21T00:00:00Z"),
      samples.step(
        "CS101/e", .create, .newInSchedule, kind: .room, host: "",
        opensAt: "2027-02-05T07:45:00Z"),
      samples.step("CS101/f", .update, .changed, blocked: .protected),
    ])
    #expect(
      text == """
        CS101 Algorithms
          ± CS101/a                                                        schedules/cs101.yaml:12
              room-01@example.edu
              its host changed, which needs a new meeting
          → CS101/b, renamed from CS101/old                                schedules/cs101.yaml:12
              room-01@example.edu
          ~ CS101/c                                                        schedules/cs101.yaml:12
              room-01@example.edu
              an earlier apply did not finish it
              65 dates as 2 series
          + CS101/d                                                        schedules/cs101.yaml:12
              webinar · room-01@example.edu
              ◷ not before thu 2027-01-21 01:00
          + CS101/e                                                        schedules/cs101.yaml:12
              room
              ◷ opens fri 2027-02-05 08:45
          ~ CS101/f                                                        schedules/cs101.yaml:12
              room-01@example.edu
              ! blocked: protected (`protect: true`), so it is not deleted

        """)
  }

  @Test("many dates are counted after the first, unless everything is asked for")
  func manyDates() throws {
    let changes = (10...20).map { day in
      samples.change("occurrences.2027-03-\(day)T10:00", nil, "2027-03-\(day) 10:00-11:30")
    }
    let step = samples.step("CS101/lecture", .update, .changed, changes: changes)
    #expect(try steps([step]).hasSuffix("+ 2027-03-17 10:00-11:30\n      and 3 more dates\n"))
    #expect(try steps([step], detail: .verbose).hasSuffix("+ 2027-03-20 10:00-11:30\n"))
  }
}
