package import CivilTime
import Diagnostics
package import Domain
package import Planner

/// Short ways to say what a test is about.
package enum Build {
  package static let zones = try? ZoneDatabase(directory: "/usr/share/zoneinfo")

  package static func local(_ text: String) -> CivilDateTime {
    CivilDateTime(parsing: text) ?? CivilDateTime(.earliest, .midnight)
  }

  package static func instant(_ text: String) -> Instant {
    Instant(parsing: text) ?? Instant(secondsSinceEpoch: 0)
  }

  package static func occurrence(_ start: String, minutes: Int = 90, movedTo: String? = nil)
    -> Occurrence
  {
    Occurrence(
      original: local(start), start: local(movedTo ?? start), minutes: minutes, label: nil,
      slot: nil)
  }

  /// Dates every so many days.
  package static func weekly(_ start: String, count: Int, every days: Int = 7) -> [Occurrence] {
    let first = local(start)
    return (0..<count).map { index in
      let date = CivilDateTime(first.date.adding(days: index * days), first.time)
      return Occurrence(original: date, start: date, minutes: 90, label: nil, slot: nil)
    }
  }

  package static let zoom = Capabilities(
    hasCalendar: true, kinds: [.meeting, .webinar], seriesCap: 50, weeklyIntervalCap: 12,
    dailyIntervalCap: 90, registrantBatch: 30, batchesForSeries: false, removalBatch: 30,
    panelistBatch: 30, hostDailyLimit: 100, hostConcurrency: 2, rates: [:])

  package static let rooms = Capabilities(
    hasCalendar: false, kinds: [.room], seriesCap: 1, weeklyIntervalCap: 1, dailyIntervalCap: 1,
    registrantBatch: 1, batchesForSeries: false, removalBatch: 1, panelistBatch: 1,
    hostDailyLimit: nil, hostConcurrency: 1, rates: [:])

  private static let write = RequestCost(category: .light, countsForHost: true)
  private static let light = RequestCost(category: .light, countsForHost: false)
  private static let heavy = RequestCost(category: .heavy, countsForHost: false)

  package static let costs = CostTable(
    create: write, read: light, update: write, delete: light, cancel: light, move: write,
    register: light, registerBatch: heavy, unregister: light, invite: light, uninvite: light,
    panel: light,
    end: light)

  package static func meeting(
    _ occurrences: [Occurrence], title: String = "Algorithms", host: String = "ada@example.edu",
    people: [String]? = nil, kind: MeetingKind = .meeting
  ) -> Meeting {
    Meeting(
      kind: kind, account: kind == .room ? "bbb" : "zoom", group: "CS101", title: title,
      description: "", host: kind == .room ? .none : host == "pool" ? .pool(nil) : .user(host),
      alternativeHosts: [], zone: "Europe/Amsterdam",
      timing: Timing(shape: .scheduled, occurrences: occurrences, openBefore: 15, closeAfter: 30),
      settings: MeetingSettings(), moderators: [],
      registrants: people?.map { Person(email: $0, firstName: "", lastName: "") },
      panelists: [], page: nil, isProtected: false, attendance: nil, announcements: [],
      movedFrom: nil)
  }

  package static func resource(_ address: String, _ meeting: Meeting, line: Int = 3) -> Resource {
    Resource(
      address: Address(address),
      origin: Place(file: "schedules/\(Address(address).head).yaml", line: line, column: 3),
      body: .meeting(meeting))
  }

  package static func attributes(_ meeting: Meeting) -> RemoteAttributes {
    meeting.attributes(host: "ada@example.edu", seed: Address("CS101/lecture"))
  }
}
