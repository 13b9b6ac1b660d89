import Domain
import Ports
import Testing

@testable import Stores

/// What every store promises of the journal.
@Suite("Contract of the state store: journal")
struct StateStoreJournalContractTests {
  @Test(arguments: StoreKind.allCases)
  func `an intent is open until its outcome is written`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      var first = Samples.intent("B/x", startedAt: Samples.instant(5))
      var second = Samples.intent("A/x")
      first.id = try store.begin(first)
      second.id = try store.begin(second)
      #expect(first.id < second.id)
      #expect(try store.openIntents() == [first, second])
      try store.commit([.settleIntent(first.id, .created(id: "81"))])
      #expect(try store.openIntents() == [second])
      try store.commit([.settleIntent(second.id, .adopted(id: "82"))])
      #expect(try store.openIntents() == [])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `an outcome stays: it is written once`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let id = try store.begin(Samples.intent("A/x"))
      try store.commit([.settleIntent(id, .nothing)])
      #expect(throws: StoreError.notOpen(intent: id)) {
        try store.commit([.settleIntent(id, .created(id: "81"))])
      }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `numbers are never given out twice`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let numbers = try (0..<5).map { _ in
        let id = try store.begin(Samples.intent("A/x"))
        try store.commit([.settleIntent(id, .nothing)])
        return id
      }
      #expect(Set(numbers).count == 5)
      #expect(numbers == numbers.sorted())
    }
  }
}
