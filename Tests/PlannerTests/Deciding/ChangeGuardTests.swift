import CivilTime
import Domain
import TestSupport
import Testing

@testable import Planner

/// What stops a plan before anything is done (`docs/language.md`, "Policy" and "People files").
@Suite struct ChangeGuardTests {
  private static func course(_ number: Int, title: String = "Lecture") -> Resource {
    Build.resource("C\(number)/lecture", Build.meeting(Build.mondays, title: title))
  }

  private static func faculty(_ count: Int) -> [Resource] { (1...count).map { course($0) } }

  /// So many courses, of which some are changed and some are gone.
  struct Share: CustomTestStringConvertible, Sendable {
    var courses: Int
    var changed: Int
    var gone: Int
    var limit = 30
    var stop: String?

    var testDescription: String {
      "\(changed) changed and \(gone) gone of \(courses) at \(limit) %"
    }
  }

  static let shares = [
    Share(courses: 10, changed: 3, gone: 0),
    Share(courses: 10, changed: 2, gone: 1),
    Share(
      courses: 10, changed: 4, gone: 0,
      stop: "4 of 10 recorded objects would be changed or deleted, more than the 30 % that "
        + "`policy.max_change` allows. If that is meant, apply with --allow-many."),
    Share(
      courses: 10, changed: 0, gone: 4,
      stop: "4 of 10 recorded objects would be changed or deleted, more than the 30 % that "
        + "`policy.max_change` allows. If that is meant, apply with --allow-many."),
    Share(courses: 9, changed: 9, gone: 0),
    Share(courses: 9, changed: 0, gone: 8),
    Share(
      courses: 9, changed: 0, gone: 9,
      stop: "Everything that is recorded (9 in all) would be deleted: the schedules look empty. "
        + "If that is meant, apply with --allow-many."),
    Share(
      courses: 1, changed: 0, gone: 1,
      stop: "Everything that is recorded (1 in all) would be deleted: the schedules look empty. "
        + "If that is meant, apply with --allow-many."),
    Share(courses: 20, changed: 20, gone: 0, limit: 100),
    Share(
      courses: 20, changed: 1, gone: 0, limit: 0,
      stop: "1 of 20 recorded objects would be changed or deleted, more than the 0 % that "
        + "`policy.max_change` allows. If that is meant, apply with --allow-many."),
  ]

  @Test(arguments: shares)
  func `a large share of what is recorded stops, from ten objects on`(_ row: Share) throws {
    var scene = try Scene.applied(Self.faculty(row.courses), at: "2027-01-20T09:00:00Z")
    scene.policy.maximumChange = row.limit
    let left = row.courses - row.gone
    scene.wanted = (0..<left).map { index in
      Self.course(index + 1, title: index < row.changed ? "Another" : "Lecture")
    }
    let plan = try scene.plan()
    #expect(plan.stops.map(\.text) == [row.stop].compactMap(\.self))
  }

  @Test func `new courses are no change of what is recorded`() throws {
    var scene = try Scene.applied(Self.faculty(10), at: "2027-01-20T09:00:00Z")
    scene.wanted = Self.faculty(40)
    let plan = try scene.plan()
    #expect(plan.summary.create == 30)
    #expect(plan.stops == [])
  }

  @Test func `what is blocked is not counted`() throws {
    var scene = try Scene.applied(Self.faculty(10), at: "2027-01-20T09:00:00Z")
    scene.wanted = (1...10).map { Self.course($0, title: $0 <= 4 ? "Another" : "Lecture") }
    scene.inDoubt = [Address("C1/lecture")]
    let plan = try scene.plan()
    #expect(plan.summary.update == 3 && plan.summary.blocked == 1)
    #expect(plan.stops == [])
  }

  @Test func `rooms that open by clock are no change of anything`() throws {
    let rooms = (1...10).map {
      Build.resource("C\($0)/tutorial", Build.meeting(Build.mondays, kind: .room))
    }
    var scene = try Scene.applied(rooms, at: "2027-01-20T09:00:00Z")
    scene.now = "2027-03-01T08:50:00Z"
    let plan = try scene.plan()
    #expect(plan.steps.map(\.reason) == Array(repeating: .dueNow, count: 10))
    #expect(plan.stops == [])
  }

  @Test func `going on after an interrupted run is no change of anything`() throws {
    var scene = try Scene.applied(Self.faculty(10), at: "2027-01-20T09:00:00Z")
    for index in scene.records.indices { scene.records[index].fingerprint = nil }
    let plan = try scene.plan()
    #expect(plan.steps.map(\.reason) == Array(repeating: .unfinished, count: 10))
    #expect(plan.stops == [])
  }

  /// A list of so many people of whom some are gone.
  struct Loss: CustomTestStringConvertible, Sendable {
    var before: Int
    var lost: Int
    var stops: Bool

    var testDescription: String { "\(lost) of \(before) people" }
  }

  static let losses = [
    Loss(before: 20, lost: 9, stops: false),
    Loss(before: 20, lost: 10, stops: true),
    Loss(before: 33, lost: 10, stops: true),
    Loss(before: 34, lost: 10, stops: false),
    Loss(before: 40, lost: 12, stops: false),
    Loss(before: 40, lost: 13, stops: true),
    Loss(before: 9, lost: 9, stops: false),
    Loss(before: 10, lost: 10, stops: true),
  ]

  @Test(arguments: losses)
  func `a list that loses more than 30 % and at least 10 of its people stops`(_ row: Loss) throws {
    let before = Build.students(1...row.before)
    var scene = try Scene.applied([Build.lecture(people: before)], at: "2027-01-20T09:00:00Z")
    scene.wanted = [Build.lecture(people: Array(before.dropFirst(row.lost)))]
    let plan = try scene.plan()
    let stop =
      "CS101/lecture/registrants would lose \(row.lost) of its \(row.before) people: lists come "
      + "out empty by accident. If that is meant, apply with --allow-many."
    #expect(plan.stops.map(\.text) == (row.stops ? [stop] : []))
  }

  @Test func `people who are exchanged are lost all the same`() throws {
    var scene = try Scene.applied(
      [Build.lecture(people: Build.students(1...20))], at: "2027-01-20T09:00:00Z")
    scene.wanted = [Build.lecture(people: Build.students(11...30))]
    let plan = try scene.plan()
    #expect(
      plan.stops == [.peopleLost(Address("CS101/lecture/registrants"), before: 20, lost: 10)])
  }

  @Test func `a list that is taken away altogether is lost too`() throws {
    var scene = try Scene.applied(
      [Build.lecture(people: Build.students(1...20))], at: "2027-01-20T09:00:00Z")
    scene.wanted = [Build.lecture()]
    let plan = try scene.plan()
    #expect(plan.stops == [.peopleLost(Address("CS101/lecture/registrants"), before: 20, lost: 20)])
  }

  @Test func `a renamed meeting is asked for its people under its old name`() throws {
    var scene = try Scene.applied(
      [Build.lecture(people: Build.students(1...20))], at: "2027-01-20T09:00:00Z")
    scene.wanted = [
      Build.resource(
        "CS101/talk",
        Build.lecture(people: Build.students(1...10)) { $0.movedFrom = Address("CS101/lecture") }
          .meetingBody)
    ]
    let plan = try scene.plan()
    #expect(plan.stops == [.peopleLost(Address("CS101/talk"), before: 20, lost: 10)])
  }

  /// A meeting that goes while another comes.
  struct Rename: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var next: Meeting
    var stops: Bool
  }

  static let renames = [
    Rename(testDescription: "equal", next: Build.lecture().meetingBody, stops: true),
    Rename(
      testDescription: "under another title",
      next: Build.lecture(title: "Talk").meetingBody, stops: true),
    Rename(
      testDescription: "in another course",
      next: Build.lecture { $0.group = "CS102" }.meetingBody, stops: true),
    Rename(
      testDescription: "with another announcement",
      next: Build.lecture {
        $0.announcements = [Build.announcement("class", of: "CS101/talk")]
      }.meetingBody, stops: true),
    Rename(
      testDescription: "said to be moved",
      next: Build.lecture { $0.movedFrom = Address("CS101/lecture") }.meetingBody, stops: false),
    Rename(
      testDescription: "at other times",
      next: Build.lecture(Build.weekly("2027-02-01T11:00", count: 14)).meetingBody, stops: false),
    Rename(
      testDescription: "for other people",
      next: Build.lecture(people: Build.students(1...2)).meetingBody, stops: false),
  ]

  @Test(arguments: renames)
  func `a delete and a create of equal content look like a rename`(_ row: Rename) throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.wanted = [Build.resource("CS101/talk", row.next)]
    let plan = try scene.plan()
    let stop =
      "CS101/lecture looks renamed to CS101/talk, and people hold links to it. Write "
      + "`moved_from: CS101/lecture` under CS101/talk to keep the links, or apply with "
      + "--allow-many to make a new one."
    #expect(plan.stops.map(\.text) == (row.stops ? [stop] : []))
  }

  @Test func `nobody holds a link to what was never made`() throws {
    var scene = try Scene.applied([Build.lecture()], at: "2027-01-20T09:00:00Z")
    scene.records[0].objects = []
    scene.wanted = [Build.resource("CS101/talk", Build.lecture().meetingBody)]
    let plan = try scene.plan()
    #expect(plan.stops == [])
  }
}
