import Domain
import TestSupport
import Testing

@testable import Planner

/// Who hosts what of a pool.
@Suite struct HostPoolTests {
  /// Classes that are planned in the order of their addresses, each with the host it gets; an empty
  /// text is none.
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var capacity = 1
    var classes: [Meeting]
    var hosts: [String]
  }

  static let first = "ada@example.edu"
  static let second = "room-01@example.edu"

  static let rows = [
    Row(
      testDescription: "one after the other need one host",
      classes: [pooled("09:00", 60), pooled("10:00", 60)], hosts: [first, first]),
    Row(
      testDescription: "at the same time they need two",
      classes: [pooled("09:00", 60), pooled("09:30", 60)], hosts: [first, second]),
    Row(
      testDescription: "more at a time than hosts",
      classes: [pooled("09:00", 60), pooled("09:30", 60), pooled("09:45", 60)],
      hosts: [first, second, ""]),
    Row(
      testDescription: "two that follow each other beside a long one are two at a time",
      capacity: 2,
      classes: [pooled("09:00", 120), pooled("09:00", 60), pooled("10:00", 60)],
      hosts: [first, first, first]),
    Row(
      testDescription: "a long one beside two that follow each other",
      capacity: 2,
      classes: [pooled("09:00", 60), pooled("10:00", 60), pooled("09:00", 120)],
      hosts: [first, first, first]),
    Row(
      testDescription: "three at one moment are more than two",
      capacity: 2,
      classes: [pooled("09:00", 120), pooled("09:00", 60), pooled("09:30", 60)],
      hosts: [first, first, second]),
    Row(
      testDescription: "a webinar wants its host alone", capacity: 2,
      classes: [pooled("09:00", 60), pooled("09:00", 60, kind: .webinar)],
      hosts: [first, second]),
    Row(
      testDescription: "overlapping times of one link are one meeting",
      classes: [pooled("09:00", 60, also: "09:30", shape: .standing)], hosts: [first]),
    Row(
      testDescription: "overlapping times of several links are several meetings",
      classes: [pooled("09:00", 60, also: "09:30")], hosts: [""]),
  ]

  @Test(arguments: rows)
  func `a host holds as many classes at a time as it may`(_ row: Row) throws {
    var scene = Scene()
    scene.accounts[0].capabilities.hostConcurrency = row.capacity
    scene.wanted = row.classes.enumerated().map { index, meeting in
      Build.resource("CS10\(index)/lecture", meeting)
    }
    #expect(try scene.plan().steps.map(\.host) == row.hosts)
  }

  @Test func `who may go anywhere leaves room for those who may not`() throws {
    var scene = Scene()
    scene.accounts[0].capabilities.hostConcurrency = 2
    scene.wanted = (0..<4).map { index in
      var meeting = Self.pooled(index < 2 ? "09:00" : "09:30", 60)
      if index >= 2 { meeting.host = .pool("ada") }
      return Build.resource("CS10\(index)/lecture", meeting)
    }
    let hosts = try scene.plan().steps.sorted { $0.address < $1.address }.map(\.host)
    #expect(hosts == [Self.second, Self.second, Self.first, Self.first])
  }

  @Test func `of two parts of a pool the smaller comes first`() throws {
    var scene = Scene()
    scene.accounts[0].capabilities.hostConcurrency = 1
    scene.wanted = ["", "ada"].enumerated().map { index, part in
      var meeting = Self.pooled("09:00", 60)
      meeting.host = .pool(part)
      return Build.resource("CS10\(index)/lecture", meeting)
    }
    let hosts = try scene.plan().steps.sorted { $0.address < $1.address }.map(\.host)
    #expect(hosts == [Self.second, Self.first])
  }

  @Test func `classes of one named host clash where they are at one moment`() throws {
    var scene = Scene()
    scene.accounts[0].capabilities.hostConcurrency = 2
    scene.wanted = [("09:00", 120), ("09:00", 60), ("10:00", 60)].enumerated().map { index, time in
      var meeting = Self.pooled(time.0, time.1)
      meeting.host = .user(Self.first)
      return Build.resource("CS10\(index)/lecture", meeting)
    }
    #expect(try scene.plan().steps.map(\.clash) == [nil, nil, nil])
  }

  @Test func `a class that changes its time takes no host from one that keeps its own`() throws {
    var scene = Scene()
    scene.accounts[0].capabilities.hostConcurrency = 1
    scene.wanted = [
      Build.resource("CS101/lecture", Self.pooled("09:00", 60)),
      Build.resource("CS102/lecture", Self.pooled("10:00", 60)),
    ]
    scene = try scene.applied()
    #expect(scene.records.map(\.host) == [Self.first, Self.first])
    var renamed = Self.pooled("10:00", 60)
    renamed.title = "Another title"
    scene.wanted = [
      Build.resource("CS101/lecture", Self.pooled("10:30", 60)),
      Build.resource("CS102/lecture", renamed),
    ]
    #expect(try scene.applied().records.map(\.host) == [Self.second, Self.first])
  }

  @Test func `of classes that change their time, one that can stay with its host does`() throws {
    var scene = Scene()
    scene.accounts[0].capabilities.hostConcurrency = 1
    scene.wanted = [
      Build.resource("CS101/lecture", Self.pooled("09:00", 60)),
      Build.resource("CS102/lecture", Self.pooled("09:00", 60)),
      Build.resource("CS103/lecture", Self.pooled("12:00", 60)),
      Build.resource("CS104/lecture", Self.pooled("13:00", 60)),
    ]
    scene = try scene.applied()
    #expect(scene.records.map(\.host) == [Self.first, Self.second, Self.first, Self.first])
    // The first cannot stay where the third is; the other host is free there until the second comes.
    scene.wanted[0] = Build.resource("CS101/lecture", Self.pooled("12:30", 60))
    scene.wanted[1] = Build.resource("CS102/lecture", Self.pooled("12:00", 60))
    let hosts = try scene.applied().records.map(\.host)
    #expect(hosts[1...] == [Self.second, Self.first, Self.first])
  }

  /// A class of a pool on 3 May 2027, and at a second time when one is given.
  static func pooled(
    _ time: String, _ minutes: Int, kind: MeetingKind = .meeting, also second: String? = nil,
    shape: Timing.Shape = .scheduled
  ) -> Meeting {
    let occurrences = [time, second].compactMap(\.self).map {
      Build.occurrence("2027-05-03T\($0)", minutes: minutes)
    }
    var meeting = Build.meeting(occurrences, kind: kind)
    meeting.host = .pool(nil)
    meeting.timing.shape = shape
    return meeting
  }
}
