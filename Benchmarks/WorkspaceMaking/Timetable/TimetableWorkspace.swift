import CivilTime

/// Makes a workspace from a university's published timetable: a table of meeting patterns and an
/// academic calendar.
package struct TimetableWorkspace {
  /// Where the classes are held.
  package enum Provision: String, CaseIterable, Sendable {
    /// All of them at Zoom.
    case zoom
    /// Those without a room in the timetable in BigBlueButton rooms, all others at Zoom.
    case mixed
  }

  private let patterns: [TimetablePattern]
  private let term: AcademicTerm
  private let hostCount: Int
  private let provision: Provision

  /// The term that the timetable is of, and its name in the workspace.
  static let termName = "fall-2026"

  /// - Parameters:
  ///   - meetings: The table: section,title,days,start,end,room.
  ///   - calendar: The academic calendar, as YAML.
  ///   - hosts: How many hosts the pool has; `nil`: as many as one simple way of giving them out takes.
  /// - Throws: When the table or the calendar cannot be read.
  package init(
    meetings: String, calendar: [UInt8], hosts: Int?, provision: Provision
  ) throws(MakingError) {
    let table = try CommaSeparatedRows(meetings, file: "meetings.csv")
    var patterns: [TimetablePattern] = []
    patterns.reserveCapacity(table.rows.count)
    var counts: [String: Int] = [:]
    for row in table.rows {
      let count = counts[row["section"] ?? "", default: 0] + 1
      counts[row["section"] ?? ""] = count
      let name = count == 1 ? "lecture" : "lecture-\(count)"
      patterns.append(try TimetablePattern(row, name: name, file: "meetings.csv"))
    }
    self.patterns = patterns
    self.provision = provision
    term = try AcademicTerm(named: Self.termName, of: calendar, file: "calendar.yaml")
    let pooled = patterns.filter { !Self.isRoom($0, provision) }
    hostCount =
      hosts ?? HostDemand(of: pooled.sorted { $0.address < $1.address }.map(\.slots)).count
  }

  /// The whole workspace.
  package var workspace: MadeWorkspace {
    MadeWorkspace([settings.file, .classAnnouncement] + courses.map(file(of:)))
  }

  private var settings: WorkspaceSettings {
    WorkspaceSettings(
      remark: "Made from public pages; unofficial.", institution: "Roger Williams University",
      zone: "America/New_York", termName: Self.termName, term: term, hosts: hostCount,
      hasRooms: provision == .mixed)
  }

  /// The patterns of each section, in the order of the table.
  private var courses: [[TimetablePattern]] {
    Dictionary(grouping: patterns, by: \.section).sorted { $0.key < $1.key }.map(\.value)
  }

  private static func isRoom(_ pattern: TimetablePattern, _ provision: Provision) -> Bool {
    switch provision {
    case .zoom: false
    case .mixed: pattern.room.isEmpty
    }
  }

  private func file(of course: [TimetablePattern]) -> MadeFile {
    let first = course[0]
    var text = """
      course: \(first.section)
      title: \(YAMLText.scalar(first.title))
      term: \(Self.termName)

      """
    if course.contains(where: { Self.isRoom($0, provision) }) {
      // The timetable names no people; somebody has to be able to start a room.
      text += "coaches: [\(first.department.lowercased())@example.edu]\n"
    }
    text += "meetings:\n"
    for pattern in course { text += meeting(pattern) }
    return MadeFile(
      path: "schedules/courses/\(first.department)/\(first.section).yaml", text: text)
  }

  private func meeting(_ pattern: TimetablePattern) -> String {
    let isRoom = Self.isRoom(pattern, provision)
    var text = """
        \(pattern.name):
          weekly: [\(pattern.slots.map(\.text).joined(separator: ", "))]
          \(isRoom ? "on: bbb" : "host: pool")

      """
    if !pattern.room.isEmpty { text += "    description: \(YAMLText.scalar(pattern.room))\n" }
    return text + "    announce: class\n"
  }
}
