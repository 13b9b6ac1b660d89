import Domain
import Planner
import Testing

@testable import rooster

@Suite("Announcements in the text of a plan")
struct PlanTextAnnouncementTests {
  private let samples = PlanSamples.self

  @Test("a changed text is shown word for word, in the lines that changed")
  func changed() throws {
    let step = samples.step(
      "CS101/lecture/announcements/class", .update, .onlyAnnouncementsChanged,
      kind: .announcement, host: "",
      changes: [
        samples.change(
          "announcements/class.text", "# Hello\n\nWe meet on Monday.\nBring a pen.\nSee you!\n",
          "# Welcome\n\nWe meet on Monday.\nBring a pencil.\nSee you!\n"),
        samples.change(
          "announcements/class.visible", "from 2027-01-25T08:00:00Z",
          "2027-01-25T08:00:00Z to 2027-06-30T21:59:00Z"),
      ], requests: .none)
    #expect(
      try samples.text(samples.plan([step]), width: 90) == """
        CS101 Algorithms
          ~ CS101/lecture/announcements/class                              schedules/cs101.yaml:12
              announcements/class.text:
                - # Hello
                + # Welcome
                …
                - Bring a pen.
                + Bring a pencil.
              announcements/class.visible:
                - from mon 2027-01-25 09:00
                + mon 2027-01-25 09:00 to wed 2027-06-30 23:59

        Plan: 0 to create, 1 to update, 0 to delete; 0 unchanged.

        """)
  }

  private func created(_ count: Int) -> Plan {
    samples.plan(
      (1...count).map { index in
        samples.step(
          "CS101/m\(index)", .create, .newInSchedule,
          changes: [
            samples.change("announcements/class.title", nil, "Welcome"),
            samples.change("announcements/class.text", nil, "Join:\nthe link"),
          ], requests: .none)
      })
  }

  @Test("a few new announcements are shown word for word")
  func few() throws {
    #expect(
      try samples.text(created(1), width: 90) == """
        CS101 Algorithms
          + CS101/m1                                                       schedules/cs101.yaml:12
              room-01@example.edu
              + announcements/class.title: Welcome
              announcements/class.text:
                + Join:
                + the link

        Plan: 1 to create, 0 to update, 0 to delete; 0 unchanged.

        """)
  }

  @Test("many new announcements are named, and shown when everything is asked for")
  func many() throws {
    let text = try samples.text(created(6), width: 90)
    #expect(text.split(separator: "\n").count == 1 + 6 * 3 + 1)
    #expect(text.contains("      announcement: class\n"))
    #expect(!text.contains("the link"))
    #expect(try samples.text(created(6), detail: .verbose).contains("        + the link\n"))
  }

  @Test(
    "two texts differ in the fewest lines",
    arguments: [
      (["a", "b", "c"], ["a", "x", "c"], ["-b", "+x"]),
      ([], ["a"], ["+a"]),
      (["a"], [], ["-a"]),
      (["a", "b", "c", "d"], ["b", "c", "d", "e"], ["-a", "…", "+e"]),
      (["a"], ["a"], []),
    ])
  func difference(before: [String], after: [String], expected: [String]) {
    let lines = LineDifference(from: before, to: after).lines.map { line in
      switch line {
      case .removed(let text): "-" + text
      case .added(let text): "+" + text
      case .unchanged: "…"
      }
    }
    #expect(lines == expected)
  }
}
