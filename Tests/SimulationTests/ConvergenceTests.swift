import CivilTime
import Domain
import Engine
import Planner
import Sandbox
import TestSupport
import Testing

/// Promise 1: after an apply without errors the next plan is empty, and what the provider holds is what
/// the files say.
@Suite struct ConvergenceTests {
  /// A term with everything that is hard: a break, a move, an extra date, odd weeks, a webinar, people.
  static func faculty() -> [Resource] {
    var lecture = Build.weekly("2027-02-01T10:00", count: 14)
    lecture.remove(at: 8)
    lecture[3] = Build.occurrence("2027-02-22T10:00", movedTo: "2027-02-23T15:00")
    lecture.append(Build.occurrence("2027-06-14T14:00", minutes: 120))
    let people = (1...34).map { "student\($0)@example.org" }
    var webinar = Build.meeting(
      [Build.occurrence("2027-03-10T15:00")], title: "Guest lecture", host: "room-01@example.edu",
      people: people, kind: .webinar)
    webinar.panelists = [Person(email: "barbara@example.org", firstName: "Barbara", lastName: "L")]
    return [
      Build.resource("CS101/lecture", Build.meeting(lecture, title: "Lecture", people: people)),
      Build.resource(
        "CS102/lab",
        Build.meeting(
          Build.weekly("2027-02-04T13:00", count: 7, every: 14), title: "Lab", host: "pool")),
      Build.resource("CS103/guest", webinar),
      Build.resource(
        "CS104/tutorial",
        Build.meeting(
          Build.weekly("2027-01-20T10:00", count: 4), title: "Tutorial", kind: .room)),
    ]
  }

  @Test func `a first apply makes everything and the second plan is empty`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    let plan = try simulation.plan()
    #expect(plan.isEmpty)
    #expect(plan.steps.isEmpty)
    #expect(plan.summary.unchanged == 4)
    let world = try await simulation.world()
    #expect(world.starts(of: "Lecture").count == 14)
    #expect(world.starts(of: "Lecture").contains("2027-02-23T14:00:00Z"))
    #expect(!world.starts(of: "Lecture").contains("2027-02-22T09:00:00Z"))
    #expect(world.starts(of: "Lecture").contains("2027-06-14T12:00:00Z"))
    #expect(world.starts(of: "Lab").count == 7)
    #expect(world.statuses["429"] == nil)
  }

  @Test func `what a plan says it will spend is what an apply spends`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty().filter { $0.address.head != "CS104" }
    let planned = try simulation.plan().steps.reduce(0) { $0 + $1.requests.total }
    let outcome = try await simulation.apply()
    #expect(outcome.requests["zoom"]?.total == planned)
  }

  @Test func `moving one class touches one occurrence and nothing else`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    try await simulation.apply()
    let before = try await simulation.world()
    var dates = Build.weekly("2027-02-04T13:00", count: 7, every: 14)
    dates[2] = Build.occurrence("2027-03-04T13:00", movedTo: "2027-03-04T14:00")
    simulation.resources[1] = Build.resource(
      "CS102/lab", Build.meeting(dates, title: "Lab", host: "pool"))
    let plan = try simulation.plan()
    #expect(plan.summary.update == 1 && plan.steps.count == 1)
    #expect(
      plan.steps[0].changes.map { "\($0.path): \($0.before ?? "") → \($0.after ?? "")" } == [
        "occurrences.2027-03-04T13:00: thu 2027-03-04 13:00-14:30 → thu 2027-03-04 14:00-15:30"
      ])
    let outcome = try await simulation.apply()
    #expect(outcome.requests["zoom"]?.total == 1)
    let after = try await simulation.world()
    #expect(
      Set(after.starts(of: "Lab")).symmetricDifference(before.starts(of: "Lab")) == [
        "2027-03-04T12:00:00Z", "2027-03-04T13:00:00Z",
      ])
    #expect(after.starts(of: "Lecture") == before.starts(of: "Lecture"))
    #expect(try simulation.plan().isEmpty)
  }

  @Test func `a series at another time keeps its meeting`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    try await simulation.apply()
    let id = try await simulation.world().liveMeetings.first { $0.topic == "Lab" }?.id
    simulation.resources[1] = Build.resource(
      "CS102/lab",
      Build.meeting(
        Build.weekly("2027-02-05T09:00", count: 7, every: 14), title: "Lab", host: "pool"))
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    let world = try await simulation.world()
    #expect(world.liveMeetings.filter { $0.topic == "Lab" }.map(\.id) == [id])
    #expect(world.starts(of: "Lab").first == "2027-02-05T08:00:00Z")
    #expect(world.starts(of: "Lab").count == 7)
    #expect(try simulation.plan().isEmpty)
  }

  @Test func `removing a course in the middle of the term leaves what is past`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    try await simulation.apply()
    await simulation.clock.sleep(untilMilliseconds: 50 * 24 * 3_600_000)
    simulation.resources.removeFirst()
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    let left = try await simulation.world().starts(of: "Lecture")
    #expect(left.allSatisfy { $0 < "2027-03-11T09:00:00Z" })
    #expect(left.count == 6)
    #expect(try simulation.plan().isEmpty)
  }

  @Test func `people are added and taken off by difference`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    try await simulation.apply()
    let people = (2...35).map { "student\($0)@example.org" }
    var meeting = try #require(simulation.resources[0].meeting)
    meeting.registrants = people.map { Person(email: $0, firstName: "", lastName: "") }
    simulation.resources[0] = Build.resource("CS101/lecture", meeting)
    let plan = try simulation.plan()
    #expect(plan.steps.map(\.address.description) == ["CS101/lecture/registrants"])
    #expect(
      plan.steps[0].changes.map(\.path) == [
        "registrants/student1@example.org", "registrants/student35@example.org",
      ])
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    for meeting in try await simulation.world().liveMeetings where meeting.topic == "Lecture" {
      let listed = meeting.registrants.filter { $0.status == "approved" }.map(\.email)
      #expect(Set(listed) == Set(people))
    }
    #expect(try simulation.plan().isEmpty)
  }

  @Test func `a class in session is left alone until it ends`() async throws {
    var simulation = try Simulation(at: "2027-01-20T09:00:00Z")
    simulation.resources = Self.faculty()
    try await simulation.apply()
    // Monday 1 February, 10:30 in Amsterdam: the lecture has begun.
    let inside = Build.instant("2027-01-20T09:00:00Z").seconds(
      until: Build.instant("2027-02-01T09:30:00Z"))
    await simulation.clock.sleep(untilMilliseconds: Int64(inside) * 1000)
    var meeting = try #require(simulation.resources[0].meeting)
    meeting.title = "Renamed"
    simulation.resources[0] = Build.resource("CS101/lecture", meeting)
    let plan = try simulation.plan()
    #expect(plan.steps.first { $0.address.head == "CS101" }?.blocked != nil)
    try await simulation.apply()
    #expect(try await simulation.world().starts(of: "Renamed").isEmpty)
    await simulation.clock.sleep(untilMilliseconds: Int64(inside + 2 * 3600) * 1000)
    try await simulation.apply()
    #expect(try await !simulation.world().starts(of: "Renamed").isEmpty)
  }

  @Test func `a class that begins while a run goes on is left alone from then on`() async throws {
    var simulation = try Simulation(at: "2027-01-20T09:00:00Z")
    simulation.resources = Self.faculty()
    try await simulation.apply()
    // Monday 1 February, 09:55 in Amsterdam: the lecture is about to begin.
    let before = Build.instant("2027-01-20T09:00:00Z").seconds(
      until: Build.instant("2027-02-01T08:55:00Z"))
    await simulation.clock.sleep(untilMilliseconds: Int64(before) * 1000)
    var meeting = try #require(simulation.resources[0].meeting)
    meeting.title = "Renamed"
    simulation.resources[0] = Build.resource("CS101/lecture", meeting)
    #expect(try simulation.plan().steps.first { $0.address.head == "CS101" }?.blocked == nil)
    let outcome = try await simulation.apply(begunAfter: 10)
    let ending = outcome.endings.first { $0.step.address.head == "CS101" }?.ending
    #expect(ending == .deferred("in session; a later apply does it"))
    #expect(try await simulation.world().starts(of: "Renamed").isEmpty)
    // Who enrols late gets in while it is held.
    meeting.title = "Lecture"
    meeting.registrants?.append(
      Person(email: "late@example.org", firstName: "Late", lastName: "Comer"))
    simulation.resources[0] = Build.resource("CS101/lecture", meeting)
    try await simulation.apply()
    let invited = try await simulation.world().liveMeetings.filter { $0.topic == "Lecture" }
    #expect(invited.allSatisfy { $0.registrants.contains { $0.email == "late@example.org" } })
    #expect(try simulation.plan().isEmpty)
  }

  @Test func `a class that begins before its removal is done is held`() async throws {
    var simulation = try Simulation(at: "2027-01-20T09:00:00Z")
    simulation.resources = Self.faculty()
    try await simulation.apply()
    let before = Build.instant("2027-01-20T09:00:00Z").seconds(
      until: Build.instant("2027-02-01T08:55:00Z"))
    await simulation.clock.sleep(untilMilliseconds: Int64(before) * 1000)
    let held = try await simulation.world().starts(of: "Lecture")
    simulation.resources.removeFirst()
    try await simulation.apply(begunAfter: 10)
    #expect(try await simulation.world().starts(of: "Lecture") == held)
    await simulation.clock.sleep(untilMilliseconds: Int64(before + 2 * 3600) * 1000)
    try await simulation.apply()
    #expect(try await simulation.world().starts(of: "Lecture").allSatisfy { $0 < "2027-02-02" })
    #expect(try simulation.plan().isEmpty)
  }

  @Test func `a cancelled class that is taken back is held again`() async throws {
    var simulation = try Simulation()
    let dates = Build.weekly("2027-02-01T10:00", count: 14)
    func lecture(_ dates: [Occurrence]) -> Resource {
      Build.resource("CS101/lecture", Build.meeting(dates, title: "Lecture"))
    }
    simulation.resources = [lecture(dates)]
    try await simulation.apply()
    simulation.resources = [lecture(Array(dates[..<6] + dates[7...]))]
    try await simulation.apply()
    #expect(try await simulation.world().starts(of: "Lecture").count == 13)
    simulation.resources = [lecture(dates)]
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    let world = try await simulation.world()
    #expect(world.starts(of: "Lecture").count == 14)
    #expect(world.liveMeetings.count == 1)
    #expect(try simulation.plan().steps.isEmpty)
  }

  @Test func `a new title leaves a moved class where it was moved`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    try await simulation.apply()
    let before = try await simulation.world().starts(of: "Lecture")
    var meeting = try #require(simulation.resources[0].meeting)
    meeting.title = "Lecture II"
    simulation.resources[0] = Build.resource("CS101/lecture", meeting)
    let planned = try simulation.plan().steps.reduce(0) { $0 + $1.requests.total }
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    #expect(outcome.requests["zoom"]?.total == planned)
    #expect(try await simulation.world().starts(of: "Lecture II") == before)
    #expect(try simulation.plan().steps.isEmpty)
  }

  @Test func `a class that becomes a room leaves no meeting behind`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    try await simulation.apply()
    simulation.resources[1] = Build.resource(
      "CS102/lab",
      Build.meeting(
        Build.weekly("2027-02-04T13:00", count: 7, every: 14), title: "Lab", kind: .room)
    )
    let plan = try simulation.plan()
    #expect(plan.steps.map(\.action) == [.replace])
    #expect(plan.impact.contains(.linkChanges(Address("CS102/lab"))))
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    #expect(try await simulation.world().starts(of: "Lab").isEmpty)
    #expect(try simulation.plan().steps.isEmpty)
  }

  @Test func `panelists are taken off a webinar`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    try await simulation.apply()
    var webinar = try #require(simulation.resources[2].meeting)
    webinar.panelists = [Person(email: "grace@example.org", firstName: "Grace", lastName: "H")]
    simulation.resources[2] = Build.resource("CS103/guest", webinar)
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    let panel = try await simulation.world().liveMeetings.first { $0.topic == "Guest lecture" }
    #expect(panel?.panelists == ["grace@example.org"])
    #expect(try simulation.plan().steps.isEmpty)
  }

  @Test func `a longer class is one change of its series`() async throws {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    try await simulation.apply()
    let longer = Build.weekly("2027-02-04T13:00", count: 7, every: 14).map {
      Occurrence(original: $0.original, start: $0.start, minutes: 120, label: nil, slot: nil)
    }
    simulation.resources[1] = Build.resource(
      "CS102/lab", Build.meeting(longer, title: "Lab", host: "pool"))
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    #expect(outcome.requests["zoom"]?.hostDaily == 1)
    let lab = try await simulation.world().liveMeetings.filter { $0.topic == "Lab" }
    #expect(
      lab.flatMap { $0.occurrences.filter { !$0.deleted }.map(\.duration) } == [
        120, 120, 120, 120, 120, 120, 120,
      ])
    #expect(try simulation.plan().steps.isEmpty)
  }

  @Test func `a room that goes on longer is opened again when its old end has come`() async throws {
    var simulation = try Simulation(at: "2027-02-01T08:50:00Z")
    func tutorial(_ minutes: Int) -> Resource {
      let start = Build.local("2027-02-01T10:00")
      let date = Occurrence(original: start, start: start, minutes: minutes, label: nil, slot: nil)
      return Build.resource(
        "CS104/tutorial", Build.meeting([date], title: "Tutorial", kind: .room))
    }
    simulation.resources = [tutorial(60)]
    try await simulation.apply()
    #expect(try await simulation.world().liveRooms.count == 1)
    simulation.resources = [tutorial(180)]
    try await simulation.apply()
    // 11:50 in Amsterdam: the first opening has run out, the class goes on.
    await simulation.clock.sleep(untilMilliseconds: 2 * 3_600_000)
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    #expect(try await simulation.world().liveRooms.count == 1)
    #expect(try simulation.plan().steps.isEmpty)
  }

  @Test func `an account that is gone ends its steps with a sentence and hangs nothing`()
    async throws
  {
    var simulation = try Simulation()
    simulation.resources = Self.faculty()
    try await simulation.apply()
    simulation.declaredAccounts = ["bbb"]
    simulation.resources = simulation.resources.filter { $0.address.head == "CS104" }
    let plan = try simulation.plan()
    #expect(plan.steps.map(\.blocked) == Array(repeating: .unknownAccount("zoom"), count: 3))
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.count == 3)
  }

  @Test func `a class moved over today stays when its series is sent anew`() async throws {
    var simulation = try Simulation(at: "2027-01-20T09:00:00Z")
    func lecture(_ minutes: Int) -> Resource {
      var dates = Build.weekly("2027-02-01T13:00", count: 12).map {
        Occurrence(
          original: $0.original, start: $0.start, minutes: minutes, label: nil, slot: nil)
      }
      dates[1] = Build.occurrence("2027-02-08T13:00", minutes: 50, movedTo: "2027-02-12T09:20")
      return Build.resource("CS101/lecture", Build.meeting(dates, title: "Lecture"))
    }
    simulation.resources = [lecture(45)]
    try await simulation.apply()
    // Thursday 11 February, 22:49 in Amsterdam: Monday's class is still to come, on Friday.
    let late = Build.instant("2027-01-20T09:00:00Z").seconds(
      until: Build.instant("2027-02-11T21:49:00Z"))
    await simulation.clock.sleep(untilMilliseconds: Int64(late) * 1000)
    simulation.resources = [lecture(60)]
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    let starts = try await simulation.world().starts(of: "Lecture")
    #expect(starts.contains("2027-02-12T08:20:00Z"))
    #expect(starts.filter { $0 > "2027-02-11T21:49:00Z" }.count == 11)
    #expect(try simulation.plan().steps.isEmpty)
  }

  @Test func `a class whose own slots overlap needs a host who can hold both`() async throws {
    var simulation = try Simulation()
    let overlapping = ["10:00", "10:30", "11:00"].map { Build.occurrence("2027-02-05T\($0)") }
    simulation.resources = [
      Build.resource("CS101/lecture", Build.meeting(overlapping, title: "Lecture", host: "pool"))
    ]
    let plan = try simulation.plan()
    #expect(plan.summary.blocked == 1 && plan.summary.create == 0)
  }

  @Test func `a protected class is not made anew as a room`() async throws {
    var simulation = try Simulation()
    var meeting = Build.meeting(Build.weekly("2027-02-01T10:00", count: 6), title: "Lecture")
    meeting.isProtected = true
    simulation.resources = [Build.resource("CS101/lecture", meeting)]
    try await simulation.apply()
    var room = Build.meeting(
      Build.weekly("2027-02-01T10:00", count: 6), title: "Lecture", kind: .room)
    room.isProtected = true
    simulation.resources = [Build.resource("CS101/lecture", room)]
    #expect(try simulation.plan().steps.map(\.blocked) == [.protected])
    try await simulation.apply()
    #expect(try await simulation.world().starts(of: "Lecture").count == 6)
  }
}

extension Resource {
  /// The meeting that is wanted; `nil`: an announcement.
  fileprivate var meeting: Meeting? {
    if case .meeting(let meeting) = body { meeting } else { nil }
  }
}
