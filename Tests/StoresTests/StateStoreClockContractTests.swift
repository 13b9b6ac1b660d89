import Domain
import Ports
import Testing

@testable import Stores

/// What every store promises of the things that the clock asks for.
@Suite("Contract of the state store: due items")
struct StateStoreClockContractTests {
  @Test(arguments: StoreKind.allCases)
  func `what is due is told by instant and address, the instant itself included`(
    _ kind: StoreKind
  ) throws {
    try kind.withStore { store in
      let room = Samples.due("B/x", .room, at: 10, until: 20)
      let same = Samples.due("A/x", .announcement, at: 10)
      let early = Samples.due("B/x", .announcement, at: 5)
      let late = Samples.due("A/x", .horizon, at: 11)
      try store.commit([
        .schedule(Address("B/x"), [room, early]), .schedule(Address("A/x"), [late, same]),
      ])
      #expect(try store.due(at: Samples.instant(4)) == [])
      #expect(try store.due(at: Samples.instant(10)) == [early, same, room])
      #expect(try store.due(at: Samples.instant(11)) == [early, same, room, late])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `upcoming tells the first item of each address and kind after the instant`(
    _ kind: StoreKind
  ) throws {
    try kind.withStore { store in
      let first = Samples.due("A/x", .room, at: 30, until: 35)
      let later = Samples.due("A/x", .room, at: 40, until: 45)
      let other = Samples.due("B/x", .horizon, at: 20)
      let tie = Samples.due("B/x", .room, at: 20)
      try store.commit([
        .schedule(Address("A/x"), [later, first, Samples.due("A/x", .room, at: 10)]),
        .schedule(Address("B/x"), [tie, other]),
      ])
      #expect(try store.upcoming(after: Samples.instant(10)) == [other, tie, first])
      #expect(try store.upcoming(after: Samples.instant(30)) == [later])
      #expect(try store.upcoming(after: Samples.instant(40)) == [])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `scheduling replaces what was due for that address only`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let kept = Samples.due("B/x", .room, at: 1)
      let next = Samples.due("A/x", .roomEnd, at: 2)
      try store.commit([
        .schedule(Address("A/x"), [Samples.due("A/x", .room, at: 1)]),
        .schedule(Address("B/x"), [kept]),
      ])
      try store.commit([.schedule(Address("A/x"), [next])])
      #expect(try store.due(at: Samples.instant(9)) == [kept, next])
      try store.commit([.schedule(Address("A/x"), [])])
      #expect(try store.due(at: Samples.instant(9)) == [kept])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `removing an address removes its record and what is due for it`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let kept = Samples.record("B/x")
      try store.commit([
        .put(Samples.record("A/x")), .put(kept),
        .schedule(Address("A/x"), [Samples.due("A/x", .room, at: 1)]),
      ])
      try store.commit([.remove(Address("A/x")), .remove(Address("Z/x"))])
      #expect(try store.allRecords() == [kept])
      #expect(try store.head().recorded == 1)
      #expect(try store.due(at: Samples.instant(9)) == [])
    }
  }
}
