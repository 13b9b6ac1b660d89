import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// Which addresses are decided at all: the cost of a plan follows the size of the change.
@Suite struct CaseTableTests {
  static let lecture = Build.lecture()
  static let lab = Build.resource("CS102/lab", Build.meeting(Build.mondays, title: "Lab"))

  private func applied() throws -> Scene {
    try Scene.applied([Self.lecture, Self.lab], at: "2027-01-20T09:00:00Z")
  }

  private func table(_ scene: Scene) -> CaseTable {
    CaseTable(recorded: scene.recorded, desired: scene.desired)
  }

  @Test func `a file that was passed over is counted and not looked at`() throws {
    var scene = try applied()
    scene.wanted = [Self.lecture]
    scene.passedOver = ["schedules/CS102.yaml"]
    let table = table(scene)
    #expect(table.cases.map(\.line) == ["CS101/lecture recorded wanted"])
    #expect(table.untouched == 1)
    #expect(table.changedFiles == [])
    #expect(table.removedFiles == [])
  }

  @Test func `what the clock asks for is looked at in a file that was passed over`() throws {
    var scene = try applied()
    scene.wanted = []
    scene.passedOver = ["schedules/CS101.yaml", "schedules/CS102.yaml"]
    scene.due = [
      DueItem(
        address: Address("CS102/lab"), kind: .horizon, at: Build.instant(scene.now), until: nil)
    ]
    let table = table(scene)
    #expect(table.cases.map(\.line) == ["CS102/lab recorded wanted due"])
    #expect(table.untouched == 1)
  }

  @Test func `what a run left unfinished is looked at in a file that was passed over`() throws {
    var scene = try applied()
    scene.wanted = []
    scene.passedOver = ["schedules/CS101.yaml", "schedules/CS102.yaml"]
    scene.records[0].fingerprint = nil
    let table = table(scene)
    #expect(table.cases.map(\.line) == ["CS101/lecture unfinished wanted"])
    #expect(table.untouched == 1)
  }

  @Test func `a file that is gone takes its addresses with it`() throws {
    var scene = try applied()
    scene.wanted = [Self.lecture]
    scene.inDoubt = [Address("CS102/lab")]
    let table = table(scene)
    #expect(
      table.cases.map(\.line) == ["CS101/lecture recorded wanted", "CS102/lab recorded in doubt"])
    #expect(table.removedFiles == ["schedules/CS102.yaml"])
  }

  @Test func `a changed file is recorded with its new inputs and number of addresses`() throws {
    var scene = try applied()
    let renewed = Build.lecture(title: "Algorithms I")
    let second = Build.resource("CS101/exam", Build.meeting([]))
    scene.wanted = [renewed, second, Self.lab]
    #expect(
      table(scene).changedFiles == [
        RecordedFile(
          path: "schedules/CS101.yaml",
          inputs: .combining([renewed.fingerprint, second.fingerprint].sorted()),
          dependencies: [], resources: 2)
      ])
  }

  @Test func `a withdrawn address is neither continued nor withdrawn again`() throws {
    var scene = try applied()
    scene.records[0].withdrawnAt = Build.instant(scene.now)
    scene.wanted = [Self.lab]
    #expect(table(scene).cases.map(\.line) == ["CS102/lab recorded wanted"])
    scene.wanted = [Self.lecture, Self.lab]
    #expect(
      table(scene).cases.map(\.line) == ["CS101/lecture wanted", "CS102/lab recorded wanted"])
  }

  @Test func `moved_from continues the old record only when nobody else has it`() throws {
    let moved = Build.resource(
      "CS101/talk", Build.lecture { $0.movedFrom = Address("CS101/lecture") }.meetingBody)
    var scene = try applied()
    scene.wanted = [moved, Self.lab]
    #expect(
      table(scene).cases.map(\.line) == [
        "CS101/talk recorded wanted from CS101/lecture", "CS102/lab recorded wanted",
      ])
    scene.wanted = [moved, Self.lecture, Self.lab]
    #expect(
      table(scene).cases.map(\.line) == [
        "CS101/lecture recorded wanted", "CS101/talk wanted", "CS102/lab recorded wanted",
      ])
    scene.wanted = [moved, Self.lab]
    scene.records[0].withdrawnAt = Build.instant(scene.now)
    #expect(
      table(scene).cases.map(\.line) == ["CS101/talk wanted", "CS102/lab recorded wanted"])
  }

  @Test
  func `unchanged cases come first, then those of the same dates, then others, then new ones`()
    throws
  {
    var scene = try applied()
    let lab = Build.resource("CS102/lab", Build.meeting([Build.occurrence("2027-05-03T09:00")]))
    scene.wanted = [
      Build.lecture(title: "Algorithms I"), Build.resource("CS100/intro", Build.meeting([])), lab,
    ]
    #expect(
      table(scene).cases.map { "\($0.address) \($0.rank)" } == [
        "CS100/intro 3", "CS101/lecture 1", "CS102/lab 2",
      ])
    scene.wanted[2] = Self.lab
    #expect(table(scene).cases.map(\.rank) == [3, 1, 0])
  }
}

extension Case {
  fileprivate var line: String {
    [
      address.description,
      record.map { $0.fingerprint == nil ? "unfinished" : "recorded" },
      desired == nil ? nil : "wanted",
      renamedFrom.map { "from \($0)" }, isDue ? "due" : nil, isInDoubt ? "in doubt" : nil,
    ].compactMap(\.self).joined(separator: " ")
  }
}

extension Resource {
  /// The meeting it is; an empty one for an announcement.
  var meetingBody: Meeting {
    switch body {
    case .meeting(let meeting): meeting
    case .announcement: Build.meeting([])
    }
  }
}
