import CivilTime
import Domain
import TestSupport
import Testing

@testable import Planner

/// Each changed field as `before → after`, as people read it.
@Suite struct FieldChangeTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var before: Resource? = Build.lecture()
    var after: Resource?
    var changes: [String]
  }

  static let fields = [
    Row(testDescription: "nothing", after: Build.lecture(), changes: []),
    Row(
      testDescription: "course", after: Build.lecture { $0.group = "CS101 Algorithms" },
      changes: ["course: CS101 → CS101 Algorithms"]),
    Row(
      testDescription: "title and description",
      after: Build.lecture(title: "Algorithms I") { $0.description = "Bring paper." },
      changes: ["title: Algorithms → Algorithms I", "description: – → Bring paper."]),
    Row(
      testDescription: "host", after: Build.lecture { $0.host = .pool("studio") },
      changes: ["host: ada@example.edu → pool:studio"]),
    Row(
      testDescription: "zone", after: Build.lecture { $0.zone = "Europe/London" },
      changes: ["zone: Europe/Amsterdam → Europe/London"]),
    Row(
      testDescription: "alternative hosts",
      after: Build.lecture { $0.alternativeHosts = ["grace@example.edu", "tim@example.edu"] },
      changes: ["alternative_hosts: – → grace@example.edu, tim@example.edu"]),
    Row(
      testDescription: "shape", after: Build.lecture { $0.timing.shape = .standing },
      changes: ["shape: scheduled → standing"]),
    Row(
      testDescription: "page and protection",
      after: Build.lecture {
        $0.page = "https://campus.example.edu"
        $0.isProtected = true
      },
      changes: ["page: – → https://campus.example.edu", "protect: false → true"]),
    Row(
      testDescription: "kind and account",
      after: Build.lecture {
        $0.kind = .room
        $0.account = "bbb"
      },
      changes: ["account: zoom → bbb", "kind: meeting → room"]),
    Row(
      testDescription: "a room's windows", before: Build.tutorial(),
      after: Build.tutorial {
        $0.timing.openBefore = 5
        $0.timing.closeAfter = 60
      }, changes: ["open_before: 15m → 5m", "close_after: 30m → 60m"]),
    Row(
      testDescription: "moderators",
      after: Build.lecture {
        $0.moderators = [Person(email: "Grace@example.edu", firstName: "", lastName: "")]
      }, changes: ["moderators: – → 1 person"]),
  ]

  static let settings = [
    Row(
      testDescription: "each setting by its key",
      after: Build.lecture {
        $0.settings.waitingRoom = true
        $0.settings.muteOnEntry = false
        $0.settings.joinBeforeHost = .minutes(10)
        $0.settings.recording = .cloud
        $0.settings.lock = [.cam, .chat]
        $0.settings.extra = [
          ProviderField(name: "audio", value: .text("voip")),
          ProviderField(
            name: "rooms", value: .list([.fields([ProviderField(name: "n", value: .number(2))])])),
        ]
      },
      changes: [
        "settings.extra.audio: – → voip", "settings.extra.rooms: – → [{n: 2}]",
        "settings.join_before_host: – → 10m", "settings.lock: – → cam, chat",
        "settings.mute_on_entry: – → false", "settings.recording: – → cloud",
        "settings.waiting_room: – → true",
      ]),
    Row(
      testDescription: "a passcode is never shown",
      after: Build.lecture { $0.settings.passcode = .text("hunter2") },
      changes: ["settings.passcode: – → (as written in the file)"]),
    Row(
      testDescription: "nor is another one",
      before: Build.lecture { $0.settings.passcode = .text("hunter2") },
      after: Build.lecture { $0.settings.passcode = .text("hunter3") },
      changes: ["settings.passcode: (hidden) → (another one, hidden)"]),
    Row(
      testDescription: "no passcode", after: Build.lecture { $0.settings.passcode = .none },
      changes: ["settings.passcode: – → none"]),
  ]

  static let dates = [
    Row(
      testDescription: "a date moved",
      after: Build.lecture(
        Build.mondays.map {
          $0.original == Build.local("2027-03-15T10:00")
            ? Build.occurrence("2027-03-15T10:00", movedTo: "2027-03-16T15:00") : $0
        }),
      changes: [
        "occurrences.2027-03-15T10:00: mon 2027-03-15 10:00-11:30 → tue 2027-03-16 15:00-16:30"
      ]),
    Row(
      testDescription: "a date taken out and one added",
      after: Build.lecture(
        Build.mondays.filter { $0.start != Build.local("2027-03-15T10:00") }
          + [
            Occurrence(
              original: Build.local("2027-06-14T14:00"), start: Build.local("2027-06-14T14:00"),
              minutes: 120, label: "Exam review", slot: nil)
          ]),
      changes: [
        "occurrences.2027-03-15T10:00: mon 2027-03-15 10:00-11:30 → –",
        "occurrences.2027-06-14T14:00: – → mon 2027-06-14 14:00-16:00 (Exam review)",
      ]),
    Row(
      testDescription: "a past date is not told",
      after: Build.lecture(Build.mondays.filter { $0.start > Build.local("2027-02-15T00:00") }),
      changes: []),
    Row(
      testDescription: "another pattern in one line",
      after: Build.lecture(Build.weekly("2027-02-02T11:00", count: 13)),
      changes: [
        "when: mon 10:00-11:30; 9 dates, 2027-03-08 to 2027-05-03 → tue 11:00-12:30; 9 dates, "
          + "2027-03-02 to 2027-04-27"
      ]),
  ]

  static let people = [
    Row(
      testDescription: "a new list is counted", after: Build.lecture(people: Build.students(1...3)),
      changes: ["registrants: – → 3 people"]),
    Row(
      testDescription: "a changed list is named",
      before: Build.lecture(people: ["a@example.edu", "b@example.edu"]),
      after: Build.lecture(people: ["B@example.edu", "c@example.edu"]),
      changes: ["registrants/a@example.edu: listed → –", "registrants/c@example.edu: – → listed"]),
    Row(
      testDescription: "an emptied list", before: Build.lecture(people: ["a@example.edu"]),
      after: Build.lecture(people: []), changes: ["registrants: 1 person → –"]),
    Row(
      testDescription: "no list and an empty one look the same", after: Build.lecture(people: []),
      changes: []),
  ]

  @Test(arguments: fields + settings + dates + people)
  func `a change is told field by field`(_ row: Row) {
    let changes = MeetingChanges(
      before: row.before?.meetingBody, after: row.after?.meetingBody,
      now: Build.local("2027-03-01T13:00")
    ).changes
    #expect(
      changes.map { "\($0.path): \($0.before ?? "–") → \($0.after ?? "–")" } == row.changes)
  }
}
