/// A file that somebody could have written, to be broken.
package struct FuzzSample: Sendable {
  /// What is read from the file.
  package enum Kind: String, CaseIterable, Sendable {
    case schedule, workspace, preset, announcement, people, calendar
    /// A file of the export of an institution.
    case export

    /// Where such a file stands in the workspace, unless it says otherwise.
    package var path: String {
      switch self {
      case .schedule: "schedules/courses/cs101.yaml"
      case .workspace: "schedules/rooster.yaml"
      case .preset: "templates/meetings/lecture.yaml"
      case .announcement: "templates/announcements/class.md"
      case .people: "schedules/people/cs101.csv"
      case .calendar: "schedules/holidays.ics"
      case .export: "schedules/people/oneroster/users.csv"
      }
    }
  }

  package let kind: Kind
  /// Where the file stands in the workspace.
  package let path: String
  package let bytes: [UInt8]

  /// A file of that kind at a path.
  package init(_ kind: Kind, at path: String, _ bytes: [UInt8]) {
    self.kind = kind
    self.path = path
    self.bytes = bytes
  }

  /// A file of that kind at its usual place.
  package init(_ kind: Kind, _ bytes: [UInt8]) {
    self.init(kind, at: kind.path, bytes)
  }

  /// A file of that kind at its usual place.
  package init(_ kind: Kind, _ text: String) {
    self.init(kind, Array(text.utf8))
  }
}
