import Domain
import Ports
import Sandbox
import Testing

/// What every provider promises, tried on each of them before the simulated world.
@Suite("The contract of providers")
struct ProviderContract {
  private static let mark = Mark("0123456789abcdef0123")

  @Test(arguments: Subject.allCases)
  func `what was made is read back with its mark, title and host`(subject: Subject) async throws {
    let stage = try Stage(subject)
    let made = try await stage.object(.create(subject.spec(), mark: Self.mark))
    let read = try await stage.object(.read(id: made.id, kind: subject.kind))
    for object in [made, read] {
      #expect(object.mark == Self.mark)
      #expect(object.title == "Algorithms")
      #expect(object.host == subject.host)
      #expect(!object.isRunning)
    }
    #expect(made.slots == read.slots)
  }

  @Test(arguments: Subject.allCases)
  func `what was made is found by its mark`(subject: Subject) async throws {
    let stage = try Stage(subject)
    #expect(try await stage.listed(subject) == [])
    let made = try await stage.object(.create(subject.spec(), mark: Self.mark))
    #expect(
      try await stage.listed(subject) == [
        ListedObject(id: made.id, mark: Self.mark, title: "Algorithms")
      ])
  }

  @Test(arguments: Subject.allCases)
  func `what was deleted is not found, and may be deleted again`(subject: Subject) async throws {
    let stage = try Stage(subject)
    let made = try await stage.object(.create(subject.spec(), mark: Self.mark))
    let delete = Call.delete(id: made.id, kind: subject.kind)
    #expect(try await stage.provider.perform(delete) == .done)
    #expect(try await stage.provider.perform(delete) == .done)
    let error = await stage.failure(of: .read(id: made.id, kind: subject.kind))
    guard case .rejected(let rejection) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(rejection.kind == .notFound)
    #expect(try await stage.listed(subject) == [])
  }

  @Test(arguments: Subject.allCases)
  func `what never was is not found, and ending it is done`(subject: Subject) async throws {
    let stage = try Stage(subject)
    let error = await stage.failure(of: .read(id: subject.unknownID, kind: subject.kind))
    guard case .rejected(let rejection) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(rejection.kind == .notFound)
    #expect(!rejection.code.isEmpty)
    #expect(rejection.message.contains("."))
    let end = Call.end(id: subject.unknownID, kind: subject.kind)
    #expect(try await stage.provider.perform(end) == .done)
  }

  @Test(arguments: Subject.allCases)
  func `ending what nobody is in is done`(subject: Subject) async throws {
    let stage = try Stage(subject)
    let made = try await stage.object(.create(subject.spec(), mark: Self.mark))
    #expect(try await stage.provider.perform(.end(id: made.id, kind: subject.kind)) == .done)
  }

  @Test(
    arguments: Subject.allCases,
    [FaultEffect.lostAfter, .serverErrorAfter, .htmlBody, .truncatedBody])
  func `a create whose answer is lost is unknown, and found by its mark`(
    subject: Subject, effect: FaultEffect
  ) async throws {
    var fault = Fault(effect)
    fault.operation = subject.createOperation
    fault.count = 1
    let stage = try Stage(subject, faults: [fault])
    let error = await stage.failure(of: .create(subject.spec(), mark: Self.mark))
    guard case .outcomeUnknown(let message) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message.hasSuffix("."))
    #expect(try await stage.listed(subject).map(\.mark) == [Self.mark])
  }

  @Test(
    arguments: Subject.allCases,
    [FaultEffect.lostBefore, .lostAfter, .serverError, .serverErrorAfter, .htmlBody, .rateSecond])
  func `a read that goes wrong can be tried again`(
    subject: Subject, effect: FaultEffect
  ) async throws {
    var fault = Fault(effect)
    fault.operation = subject.readOperation
    fault.count = 1
    let stage = try Stage(subject, faults: [fault])
    let made = try await stage.object(.create(subject.spec(), mark: Self.mark))
    let read = Call.read(id: made.id, kind: subject.kind)
    let error = await stage.failure(of: read)
    guard case .unavailable(.busy) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try await stage.object(read).id == made.id)
  }

  @Test(arguments: Subject.allCases)
  func `wrong credentials are told as such, without showing them`(subject: Subject) async throws {
    let stage = try Stage(subject, secret: "wrong-secret")
    let error = await stage.failure(of: .create(subject.spec(), mark: Self.mark))
    guard case .rejected(let rejection) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(rejection.kind == .credentials)
    #expect(!rejection.message.contains("wrong-secret"))
  }

  @Test(arguments: Subject.allCases)
  func `ids and links follow from the address, or from the provider`(subject: Subject) async throws
  {
    let stage = try Stage(subject)
    let spec = subject.spec()
    let made = try await stage.object(.create(spec, mark: Self.mark))
    let seed = spec.attributes.seed
    #expect(made.joinLink != nil)
    let person = Person(email: "ada@example.edu", firstName: "Ada", lastName: "Lovelace")
    let personal = stage.provider.link(for: person, role: .participant, to: seed, page: nil)
    if let derived = stage.provider.derivedID(for: seed) {
      #expect(derived == made.id)
      #expect(personal != nil)
      #expect(stage.provider.publicLink(to: seed, page: nil) == made.joinLink)
    } else {
      #expect(personal == nil)
      #expect(stage.provider.publicLink(to: seed, page: nil) == nil)
    }
  }

  @Test(arguments: Subject.allCases)
  func `each call costs something of a category that has a rate`(subject: Subject) throws {
    let stage = try Stage(subject)
    let calls: [Call] = [
      .create(subject.spec(), mark: Self.mark), .read(id: "1", kind: subject.kind),
      .delete(id: "1", kind: subject.kind), .end(id: "1", kind: subject.kind),
      .list(host: subject.host, kind: subject.kind, page: nil),
    ]
    let capabilities = stage.provider.capabilities
    #expect(capabilities.kinds.contains(subject.kind))
    for call in calls {
      let cost = stage.provider.cost(of: call)
      #expect(capabilities.rates[cost.category] != nil)
      #expect(!cost.countsForHost || capabilities.hostDailyLimit != nil)
    }
  }
}
