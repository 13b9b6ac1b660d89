/// How much a workspace holds, for the last line of a validation.
struct WorkspaceCounts: Hashable, Sendable {
  var files: Int
  var courses: Int
  var meetings: Int
  var webinars: Int
  var rooms: Int
  var announcements: Int

  init(
    files: Int, courses: Int, meetings: Int, webinars: Int, rooms: Int, announcements: Int
  ) {
    self.files = files
    self.courses = courses
    self.meetings = meetings
    self.webinars = webinars
    self.rooms = rooms
    self.announcements = announcements
  }

  /// `All 14 files are valid: 17 courses, 41 meetings.`; what there is none of is left out.
  var sentence: String {
    let counts = [
      (courses, Quantity(courses, "course")), (meetings, Quantity(meetings, "meeting")),
      (webinars, Quantity(webinars, "webinar")), (rooms, Quantity(rooms, "room")),
      (announcements, Quantity(announcements, "announcement")),
    ].filter { $0.0 > 0 }.map(\.1.description)
    let list = counts.isEmpty ? "" : ": " + counts.joined(separator: ", ")
    return switch files {
    case 0: "There are no schedule files."
    case 1: "The file is valid\(list)."
    default: "All \(files.grouped) files are valid\(list)."
    }
  }

  var members: [JSON.Member] {
    [
      JSON.Member("files", .number(files)), JSON.Member("courses", .number(courses)),
      JSON.Member("meetings", .number(meetings)), JSON.Member("webinars", .number(webinars)),
      JSON.Member("rooms", .number(rooms)),
      JSON.Member("announcements", .number(announcements)),
    ]
  }
}
