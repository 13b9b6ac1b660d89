import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// The same inputs give the same plan, to the byte, in whatever order they come.
@Suite struct DeterminismTests {
  /// A faculty in which something of every kind happens.
  private func scene() throws -> Scene {
    let lecture = Build.lecture(people: Build.students(1...30))
    let lab = Build.resource("CS102/lab", Build.meeting(Build.mondays, title: "Lab", host: "pool"))
    let gone = Build.resource("CS103/gone", Build.meeting(Build.mondays, title: "Gone"))
    let guest = Build.resource(
      "CS104/guest",
      Build.meeting([Build.occurrence("2027-03-10T15:00")], title: "Guest", kind: .webinar))
    var scene = try Scene.applied(
      [lecture, lab, gone, guest, Build.tutorial(), AnnouncementDecisionTests.welcome()],
      at: "2027-01-20T09:00:00Z")
    scene.now = "2027-03-01T09:00:00Z"
    let seminars = (1...20).map {
      Build.resource(
        "S\($0)/seminar",
        Build.meeting(
          Build.weekly("2027-03-\($0 + 1 < 10 ? "0" : "")\($0 + 1)T16:00", count: 4),
          title: "Seminar", host: "pool"))
    }
    scene.wanted =
      seminars + [
        Build.lecture(people: Build.students(2...31)),
        Build.resource(
          "CS102/exercises",
          { meeting in
            var meeting = meeting
            meeting.movedFrom = Address("CS102/lab")
            return meeting
          }(lab.meetingBody)),
        guest, Build.tutorial(title: "Exercises"),
        AnnouncementDecisionTests.welcome(text: "Good morning"),
      ]
    scene.usage = [
      HostUsage(
        account: "zoom", host: "ada@example.edu", day: Build.local("2027-03-01T00:00").date,
        used: 90),
      HostUsage(
        account: "zoom", host: "room-01@example.edu", day: Build.local("2027-03-01T00:00").date,
        used: 80),
    ]
    return scene
  }

  @Test(arguments: 1...20)
  func `the order of the inputs does not matter`(_ seed: Int) throws {
    let scene = try scene()
    var generator = SeededGenerator(seed: UInt64(seed))
    var shuffled = scene
    shuffled.records.shuffle(using: &generator)
    shuffled.wanted.shuffle(using: &generator)
    shuffled.usage.shuffle(using: &generator)
    shuffled.accounts.shuffle(using: &generator)
    #expect(try shuffled.plan() == scene.plan())
  }

  @Test func `the scene is worth shuffling`() throws {
    let plan = try scene().plan()
    let actions = Set(plan.steps.map(\.action))
    #expect(actions == [.create, .update, .delete, .move])
    #expect(plan.steps.contains { $0.notBefore != nil })
    #expect(plan.steps.contains { $0.blocked != nil })
    #expect(plan.quotas.count == 2)
  }

  /// What makes another plan of it, and is named by its fingerprint.
  struct Difference: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout Scene) -> Void
    var isAnother: Bool
  }

  static let differences = [
    Difference(testDescription: "nothing", change: { _ in }, isAnother: false),
    Difference(
      testDescription: "a second later", change: { $0.now = "2027-03-01T09:00:01Z" },
      isAnother: false),
    Difference(
      testDescription: "after the class that holds a step",
      change: { $0.now = "2027-03-01T10:31:00Z" }, isAnother: true),
    Difference(
      testDescription: "another title of one class",
      change: { scene in
        scene.wanted = scene.wanted.map {
          $0.address == Address("CS101/lecture")
            ? Build.lecture(title: "Other", people: Build.students(2...31)) : $0
        }
      }, isAnother: true),
    Difference(
      testDescription: "one class less", change: { $0.wanted.removeFirst() }, isAnother: true),
    Difference(
      testDescription: "a quota that was spent meanwhile",
      change: { $0.usage[0].used = 95 }, isAnother: true),
  ]

  @Test(arguments: differences)
  func `the fingerprint names what a plan does`(_ row: Difference) throws {
    let scene = try scene()
    var other = scene
    row.change(&other)
    #expect(try (other.plan().fingerprint != scene.plan().fingerprint) == row.isAnother)
  }
}
