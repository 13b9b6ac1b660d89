/// A file that somebody could have written, to be broken.
package struct FuzzSample: Sendable {
  /// What is read from the file.
  package enum Kind: String, CaseIterable, Sendable {
    case schedule, workspace, preset, announcement, people, calendar

    /// Where the file stands in the workspace.
    package var path: String {
      switch self {
      case .schedule: "schedules/courses/cs101.yaml"
      case .workspace: "schedules/rooster.yaml"
      case .preset: "templates/meetings/lecture.yaml"
      case .announcement: "templates/announcements/class.md"
      case .people: "schedules/people/cs101.csv"
      case .calendar: "schedules/holidays.ics"
      }
    }
  }

  package let kind: Kind
  package let bytes: [UInt8]

  /// A file of that kind.
  package init(_ kind: Kind, _ bytes: [UInt8]) {
    self.kind = kind
    self.bytes = bytes
  }

  /// A file of that kind.
  package init(_ kind: Kind, _ text: String) {
    self.init(kind, Array(text.utf8))
  }
}
