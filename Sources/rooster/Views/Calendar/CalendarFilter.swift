import Diagnostics
import Domain

/// Which meetings are shown: of each kind that is given, one must fit; without any, all are.
struct CalendarFilter: Hashable {
  var courses: [String] = []
  var hosts: [String] = []
  var teachers: [String] = []
  var rooms: [String] = []

  func matches(_ meeting: CalendarMeeting) -> Bool {
    Self.fits(courses) { name in meeting.courses.contains { Self.isCourse($0, name) } }
      && Self.fits(hosts) { Self.isHost(meeting.host, $0) }
      && Self.fits(teachers) { name in meeting.teachers.contains { $0.key == name.lowercased() } }
      && Self.fits(rooms) { Self.isRoom(meeting, $0) }
  }

  func matches(_ meeting: UnscheduledMeeting) -> Bool {
    hosts.isEmpty && rooms.isEmpty
      && Self.fits(courses) { Self.isCourse(meeting.address.head, $0) }
      && Self.fits(teachers) { name in meeting.teachers.contains { $0.key == name.lowercased() } }
  }

  /// What was asked for and is not there, in a sentence and with what may have been meant.
  func complaint(
    about meetings: [CalendarMeeting], _ unscheduled: [UnscheduledMeeting]
  ) -> (message: String, hint: String?)? {
    let heads = meetings.flatMap(\.courses) + unscheduled.map(\.address.head)
    let teachers = (meetings.flatMap(\.teachers) + unscheduled.flatMap(\.teachers)).map(\.email)
    let rooms = meetings.filter { $0.kind == .room }
    let checks: [(String, [String], [String], (String, String) -> Bool)] = [
      ("course", courses, heads, { Self.isCourse($0, $1) }),
      ("host", hosts, meetings.map(\.host), { Self.isHost($0, $1) }),
      ("teacher or coach", self.teachers, teachers, { $0.lowercased() == $1.lowercased() }),
      (
        "room", self.rooms, rooms.map(\.address.description) + rooms.map(\.account), { $0 == $1 }
      ),
    ]
    for (noun, asked, known, fits) in checks {
      for name in asked where !known.contains(where: { fits($0, name) }) {
        let names = Set(known.filter { !$0.isEmpty }).sorted()
        return ("there is no \(noun) '\(name)'", Suggestion.hint(for: name, among: names))
      }
    }
    return nil
  }

  private static func fits(_ names: [String], _ isMeant: (String) -> Bool) -> Bool {
    names.isEmpty || names.contains(where: isMeant)
  }

  /// `CS101` is also its sessions and groups: `CS101.evening`.
  private static func isCourse(_ head: String, _ name: String) -> Bool {
    head == name || head.hasPrefix("\(name).")
  }

  /// `pool` is also its parts: `pool:studio`.
  private static func isHost(_ host: String, _ name: String) -> Bool {
    let (host, name) = (host.lowercased(), name.lowercased())
    return host == name || name == "pool" && host.hasPrefix("pool:")
  }

  private static func isRoom(_ meeting: CalendarMeeting, _ name: String) -> Bool {
    meeting.kind == .room && (meeting.address.description == name || meeting.account == name)
  }
}
