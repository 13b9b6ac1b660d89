import CivilTime
import Diagnostics
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// An announcement is made, shown, changed and withdrawn, and the ledger says what went out already.
@Suite struct AnnouncementDecisionTests {
  static func welcome(
    text: String = "Hello", from: String? = nil, until: String? = nil,
    channels: [String] = ["portal"]
  ) -> Resource {
    let announcement = Build.announcement(
      "welcome", of: "CS101", text: text, from: from, until: until, channels: channels)
    return Resource(
      address: announcement.address,
      origin: Place(file: "schedules/CS101.yaml", line: 30, column: 3),
      body: .announcement(announcement))
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var recorded: [Resource] = []
    var wanted: [Resource] = []
    var now = "2027-01-25T09:00:00Z"
    var isDue = false
    /// The step, and its changes.
    var steps: [String] = []
  }

  static let soon = "2027-02-01T09:00:00Z"
  static let until = "2027-02-08T09:00:00Z"

  static let rows = [
    Row(
      testDescription: "new, shown from its creation on",
      wanted: [welcome()],
      steps: [
        "create CS101/announcements/welcome: new in schedule",
        "announcements/welcome.title: – → Welcome",
        "announcements/welcome.text: – → Hello",
        "announcements/welcome.channels: – → portal",
        "announcements/welcome.visible: – → from its creation on",
        "announcements/welcome.language: – → en",
        "announcements/welcome.audience: – → students",
      ]),
    Row(
      testDescription: "the same, shown already", recorded: [welcome()], wanted: [welcome()]),
    Row(
      testDescription: "another text",
      recorded: [welcome()], wanted: [welcome(text: "Good morning")],
      steps: [
        "update CS101/announcements/welcome: changed in schedule",
        "announcements/welcome.text: Hello → Good morning",
      ]),
    Row(
      testDescription: "the window has not come",
      recorded: [welcome(from: soon, until: until)], wanted: [welcome(from: soon, until: until)],
      now: "2027-02-01T08:59:59Z"),
    Row(
      testDescription: "the window opens",
      recorded: [welcome(from: soon, until: until)], wanted: [welcome(from: soon, until: until)],
      now: soon, isDue: true,
      steps: [
        "update CS101/announcements/welcome: an announcement's window opens or closes",
        "announcements/welcome: – → shown on portal",
      ]),
    Row(
      testDescription: "the window is moved",
      recorded: [welcome(until: until)], wanted: [welcome(from: soon, until: until)],
      steps: [
        "update CS101/announcements/welcome: changed in schedule",
        "announcements/welcome.visible: until 2027-02-08T09:00:00Z → 2027-02-01T09:00:00Z to "
          + "2027-02-08T09:00:00Z",
      ]),
    Row(
      testDescription: "the window closes",
      recorded: [welcome(until: until)], wanted: [welcome(until: until)], now: until,
      isDue: true,
      steps: [
        "update CS101/announcements/welcome: an announcement's window opens or closes",
        "announcements/welcome: shown on portal → –",
      ]),
    Row(
      testDescription: "one channel more",
      recorded: [welcome()], wanted: [welcome(channels: ["mail", "portal"])],
      steps: [
        "update CS101/announcements/welcome: changed in schedule",
        "announcements/welcome.channels: portal → mail, portal",
      ]),
    Row(
      testDescription: "gone",
      recorded: [welcome()],
      steps: ["delete CS101/announcements/welcome: removed from schedule"]),
  ]

  @Test(arguments: rows)
  func `what an announcement needs follows from its window and the ledger`(_ row: Row) throws {
    var scene = try Scene.applied(row.recorded, at: "2027-01-20T09:00:00Z")
    scene.now = row.now
    scene.wanted = row.wanted
    if row.isDue {
      scene.due = row.recorded.map {
        DueItem(address: $0.address, kind: .announcement, at: Build.instant(row.now), until: nil)
      }
    }
    let plan = try scene.plan()
    #expect(plan.steps.flatMap(\.story) == row.steps)
    let second = try scene.applied().plan()
    #expect(second.lines == [])
  }

  @Test func `what is gone from its channel is published anew`() throws {
    var scene = try Scene.applied([Self.welcome()], at: "2027-01-20T09:00:00Z")
    scene.records[0].deliveries = []
    let plan = try scene.plan()
    #expect(
      plan.steps.flatMap(\.story) == [
        "update CS101/announcements/welcome: what was published is gone, so it is published anew",
        "announcements/welcome: – → shown on portal",
      ])
  }

  @Test func `a meeting's announcement changes alone, under its own address`() throws {
    func lecture(_ text: String) -> Resource {
      Build.lecture {
        $0.announcements = [Build.announcement("class", of: "CS101/lecture", text: text)]
      }
    }
    var scene = try Scene.applied([lecture("Hello")], at: "2027-01-20T09:00:00Z")
    scene.wanted = [lecture("Join at \(Announcement.joinLinkMark), \(Announcement.passcodeMark)")]
    let plan = try scene.plan()
    #expect(
      plan.steps.flatMap(\.story) == [
        "update CS101/lecture/announcements/class: its announcement changed",
        "announcements/class.text: Hello → Join at the join link, known after apply, the "
          + "passcode, known after apply",
      ])
    #expect(plan.steps.map(\.kind) == [.announcement])
    #expect(plan.steps.map(\.requests) == [.none])
  }

  @Test func `a meeting's announcement is shown when its window opens`() throws {
    let lecture = Build.lecture {
      $0.announcements = [Build.announcement("class", of: "CS101/lecture", from: Self.soon)]
    }
    var scene = try Scene.applied([lecture], at: "2027-01-20T09:00:00Z")
    scene.now = Self.soon
    scene.due = [
      DueItem(
        address: lecture.address, kind: .announcement, at: Build.instant(Self.soon), until: nil)
    ]
    let plan = try scene.plan()
    #expect(
      plan.steps.flatMap(\.story) == [
        "update CS101/lecture/announcements/class: an announcement's window opens or closes",
        "announcements/class: – → shown on portal",
      ])
  }
}

extension Step {
  /// The step and its changes, a line each.
  var story: [String] {
    ["\(action.rawValue) \(address): \(reason.text)"]
      + changes.map { "\($0.path): \($0.before ?? "–") → \($0.after ?? "–")" }
  }
}
