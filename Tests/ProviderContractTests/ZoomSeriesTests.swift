import CivilTime
import Domain
import Ports
import Testing

@Suite("A Zoom series in the simulated world")
struct ZoomSeriesTests {
  private static let mark = Mark("0123456789abcdef0123")

  /// Four Mondays, over the change of clocks in Amsterdam on 2027-03-28.
  private static func spec(_ subject: Subject = .zoomMeeting) -> RemoteSpec {
    var spec = subject.spec()
    spec.timing = .series(
      Series(
        rule: .weekly(every: 1, days: [.monday]), start: Subject.local("2027-03-15T10:00"),
        minutes: 90, count: 4))
    return spec
  }

  private func starts(_ object: ObservedObject) -> [String]? {
    object.slots?.map { "\($0.start) \($0.minutes)\($0.isCancelled ? " cancelled" : "")" }
  }

  @Test(arguments: [Subject.zoomMeeting, .zoomWebinar])
  func `classes keep their wall clock when clocks change`(subject: Subject) async throws {
    let stage = try Stage(subject)
    let made = try await stage.object(.create(Self.spec(subject), mark: Self.mark))
    #expect(
      starts(made) == [
        "2027-03-15T10:00 90", "2027-03-22T10:00 90", "2027-03-29T10:00 90",
        "2027-04-05T10:00 90",
      ])
  }

  @Test(arguments: [Subject.zoomMeeting, .zoomWebinar])
  func `one date is cancelled, again, and another is moved`(subject: Subject) async throws {
    let stage = try Stage(subject)
    let kind = subject.kind
    let made = try await stage.object(.create(Self.spec(subject), mark: Self.mark))
    let slots = try #require(made.slots)
    let cancel = Call.cancel(id: made.id, kind: kind, slot: slots[1])
    #expect(try await stage.provider.perform(cancel) == .done)
    #expect(try await stage.provider.perform(cancel) == .done)
    #expect(
      try await stage.provider.perform(
        .move(
          id: made.id, kind: kind, slot: slots[2], start: Subject.local("2027-03-30T15:00"),
          minutes: 60, zone: "Europe/Amsterdam")) == .done)
    let read = try await stage.object(.read(id: made.id, kind: kind))
    #expect(
      starts(read) == [
        "2027-03-15T10:00 90", "2027-03-22T10:00 90 cancelled", "2027-03-30T15:00 60",
        "2027-04-05T10:00 90",
      ])
    #expect(read.slots?.map(\.id) == slots.map(\.id))
  }

  @Test func `an update changes title and times`() async throws {
    let stage = try Stage(.zoomMeeting)
    let made = try await stage.object(.create(Self.spec(), mark: Self.mark))
    var spec = Self.spec()
    spec.attributes.title = "Data structures"
    spec.timing = .series(
      Series(
        rule: .weekly(every: 2, days: [.monday, .wednesday]),
        start: Subject.local("2027-03-15T11:00"), minutes: 45, count: 3))
    let update = Call.update(id: made.id, spec, mark: Self.mark, timing: .rewrites)
    #expect(try await stage.provider.perform(update) == .done)
    let read = try await stage.object(.read(id: made.id, kind: .meeting))
    #expect(read.title == "Data structures")
    #expect(read.mark == Self.mark)
    #expect(
      starts(read) == ["2027-03-15T11:00 45", "2027-03-17T11:00 45", "2027-03-29T11:00 45"])
  }

  @Test func `a series has no batches, and takes people one by one`() async throws {
    let stage = try Stage(.zoomMeeting)
    var spec = Self.spec()
    spec.attributes.hasRegistrants = true
    let made = try await stage.object(.create(spec, mark: Self.mark))
    let people = Self.people(2)
    let error = await stage.failure(of: .register(id: made.id, kind: .meeting, people))
    guard case .rejected(let rejection) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(rejection.kind == .batch)
    for person in people {
      let answer = try await stage.provider.perform(
        .register(id: made.id, kind: .meeting, [person]))
      guard case .people(let registered) = answer else { throw UnexpectedAnswer() }
      #expect(registered.map(\.key) == [person.key])
    }
    #expect(try await roster(made.id, stage).map(\.registrant.key).sorted() == people.map(\.key))
  }

  @Test(arguments: [Subject.zoomMeeting, .zoomWebinar])
  func `people are registered in batches, listed with their links, and taken off`(
    subject: Subject
  ) async throws {
    let stage = try Stage(subject)
    var spec = subject.spec()
    spec.attributes.hasRegistrants = true
    let made = try await stage.object(.create(spec, mark: Self.mark))
    let people = Self.people(30)
    let register = Call.register(id: made.id, kind: subject.kind, people)
    guard case .people(let registered) = try await stage.provider.perform(register) else {
      throw UnexpectedAnswer()
    }
    #expect(registered.map(\.key).sorted() == people.map(\.key))
    // The same people again are the same registrants.
    #expect(try await stage.provider.perform(register) == .people(registered))
    let entries = try await roster(made.id, stage, subject.kind)
    #expect(entries.map(\.registrant).sorted { $0.key < $1.key } == registered)
    #expect(entries.allSatisfy { $0.link != nil })
    #expect(
      try await stage.provider.perform(
        .unregister(id: made.id, kind: subject.kind, Array(registered.prefix(29)))) == .done)
    #expect(
      try await roster(made.id, stage, subject.kind).map(\.registrant)
        == Array(registered.suffix(1)))
  }

  @Test func `panelists are invited by their address`() async throws {
    let stage = try Stage(.zoomWebinar)
    let made = try await stage.object(.create(Subject.zoomWebinar.spec(), mark: Self.mark))
    let answer = try await stage.provider.perform(.invite(id: made.id, Self.people(2)))
    #expect(
      answer
        == .people(Self.people(2).map { RemoteRegistrant(key: $0.key, id: "") }))
  }

  private func roster(
    _ id: String, _ stage: Stage, _ kind: MeetingKind = .meeting
  ) async throws -> [RosterEntry] {
    guard
      case .roster(let entries, nil) = try await stage.provider.perform(
        .roster(id: id, kind: kind, page: nil))
    else { throw UnexpectedAnswer() }
    return entries
  }

  private static func people(_ count: Int) -> [Person] {
    (10..<10 + count).map {
      Person(email: "P\($0)@example.org", firstName: "P", lastName: "\($0)")
    }
  }
}
