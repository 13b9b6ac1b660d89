import CivilTime
import Domain
import Planner
import TestSupport

extension Build {
  /// Mondays 10:00 of a term: 14 dates from 1 February to 3 May 2027.
  static let mondays = weekly("2027-02-01T10:00", count: 14)

  /// The lecture most tests are about.
  static func lecture(
    _ occurrences: [Occurrence] = mondays, title: String = "Algorithms",
    people: [String]? = nil, _ edit: (inout Meeting) -> Void = { _ in }
  ) -> Resource {
    var lecture = meeting(occurrences, title: title, people: people)
    edit(&lecture)
    return resource("CS101/lecture", lecture)
  }

  /// A room around Mondays 10:00: open from 09:45 to 12:00.
  static func tutorial(
    _ occurrences: [Occurrence] = mondays, title: String = "Tutorial",
    _ edit: (inout Meeting) -> Void = { _ in }
  ) -> Resource {
    var room = meeting(occurrences, title: title, kind: .room)
    edit(&room)
    return resource("CS101/tutorial", room)
  }

  /// So many invented people.
  static func students(_ numbers: ClosedRange<Int>) -> [String] {
    numbers.map { "student\($0)@example.edu" }
  }

  static func announcement(
    _ name: String, of address: String, text: String = "Hello", from: String? = nil,
    until: String? = nil, channels: [String] = ["portal"]
  ) -> Announcement {
    Announcement(
      address: Address(address).announcement(name), title: "Welcome", text: text,
      audience: [.students], channels: channels, language: "en",
      visibleFrom: from.map(instant), visibleUntil: until.map(instant), reminders: [],
      events: [], zone: "Europe/Amsterdam", group: "CS101")
  }
}
