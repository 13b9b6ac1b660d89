import CivilTime
import Diagnostics
import Digests
import Domain
import Ports

/// Values to store, as small as they can be or as full as they can be.
enum Samples {
  static let start = Instant(secondsSinceEpoch: 1_800_000_000).utc

  static func instant(_ seconds: Int64) -> Instant {
    Instant(secondsSinceEpoch: 1_800_000_000 + seconds)
  }

  static func day(_ number: Int) -> CivilDate { CivilDate(daysSinceEpoch: 20_833 + number) }

  static func record(
    _ address: String, file: String = "schedules/a.yaml", fingerprint: Fingerprint? = .of("a"),
    withdrawnAt: Instant? = nil, host: String = ""
  ) -> Record {
    Record(
      address: Address(address), seed: Address(address),
      origin: Place(file: file, line: 1, column: 1), fingerprint: fingerprint,
      body: .announcement(announcement(address)), host: host, objects: [], deliveries: [],
      failure: nil, withdrawnAt: withdrawnAt)
  }

  /// A record in which every field holds something that has to come back.
  static let fullRecord = Record(
    address: Address("CS101/lecture"), seed: Address("CS100/lecture"),
    origin: Place(file: "schedules/courses/cs101 é.yaml", line: 12, column: 3),
    fingerprint: .of("full"), body: .meeting(meeting), host: "room-01@example.edu",
    objects: [remoteObject],
    deliveries: [
      Delivery(
        announcement: Address("CS101/lecture/announcements/welcome"), channel: "site",
        version: .of("version"))
    ],
    failure: "Zoom: 'no' \u{1F413} \"quoted\"\nsecond line", withdrawnAt: instant(5))

  static func announcement(_ address: String) -> Announcement {
    Announcement(
      address: Address(address), title: "Welcome", text: "Hello\n\(Announcement.joinLinkMark)",
      audience: [.students], channels: ["site"], language: "nl", visibleFrom: instant(1),
      visibleUntil: nil, reminders: [10, 60],
      events: [Announcement.Event(title: "Class", original: start, start: start, minutes: 90)],
      zone: "Europe/Amsterdam", group: "CS101")
  }

  static func intent(_ address: String, startedAt: Instant = instant(0)) -> Intent {
    Intent(
      id: 0, address: Address(address), account: "zoom", host: "room-01@example.edu",
      kind: .webinar, mark: Mark("0123456789abcdef0123"), startedAt: startedAt)
  }

  static func due(
    _ address: String, _ kind: DueItem.Kind, at seconds: Int64, until: Int64? = nil
  ) -> DueItem {
    DueItem(
      address: Address(address), kind: kind, at: instant(seconds), until: until.map(instant))
  }

  static func holder(
    _ token: String, machine: String = "build-3", process: Int32 = StoreKind.runningProcess
  ) -> LockHolder {
    LockHolder(
      token: token, description: "apply by \(token)", machine: machine, process: process)
  }

  private static let person = Person(email: "Ada@Example.edu", firstName: "Ada", lastName: "L")

  private static let meeting: Meeting = {
    var settings = MeetingSettings()
    settings.passcode = .text("1234")
    settings.waitingRoom = false
    settings.joinBeforeHost = .minutes(5)
    settings.lock = [.cam, .chat]
    settings.extra = [
      ProviderField(
        name: "nested",
        value: .fields([ProviderField(name: "list", value: .list([.number(1), .truth(true)]))]))
    ]
    return Meeting(
      kind: .meeting, account: "zoom", group: "CS101 Algorithms", title: "Lecture",
      description: "About /slashes/", host: .pool("studio"), alternativeHosts: ["b@example.edu"],
      zone: "Europe/Amsterdam",
      timing: Timing(
        shape: .scheduled,
        occurrences: [
          Occurrence(
            original: start, start: start.adding(minutes: 60), minutes: 90, label: "Exam", slot: 1)
        ], openBefore: 15, closeAfter: 30),
      settings: settings, moderators: [person], registrants: [person], panelists: [],
      page: "https://example.edu/cs101", isProtected: true,
      attendance: AttendanceSheet(reason: "law"),
      announcements: [announcement("CS101/lecture/announcements/welcome")],
      movedFrom: Address("CS100/lecture"))
  }()

  private static let remoteObject = RemoteObject(
    id: "81234567890", mark: Mark("0123456789abcdef0123"), kind: .meeting,
    host: "room-01@example.edu", attributes: .of("attributes"),
    timing: .series(
      Series(
        rule: .weekly(every: 2, days: [.monday, .friday]), start: start, minutes: 90, count: 10)),
    slots: [
      RemoteSlot(id: "1", carries: start, start: start, minutes: 90, isCancelled: false),
      RemoteSlot(id: "2", carries: nil, start: start, minutes: 90, isCancelled: true),
    ],
    registrants: [RemoteRegistrant(key: "ada@example.edu", id: "r1")],
    panelists: [RemoteRegistrant(key: "bob@example.edu", id: "p1")])
}
