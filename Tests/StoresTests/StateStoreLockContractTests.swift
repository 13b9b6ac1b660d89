import Ports
import Testing

@testable import Stores

/// What every store promises of the lock of a workspace.
@Suite("Contract of the state store: lock")
struct StateStoreLockContractTests {
  @Test(arguments: StoreKind.allCases)
  func `a lock that is held says who has it and since when`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      try store.lock(Samples.holder("ada"), at: Samples.instant(0))
      try store.renewLock(Samples.holder("ada"), at: Samples.instant(200))
      #expect(throws: StoreError.locked(by: "apply by ada", since: Samples.instant(0))) {
        try store.lock(Samples.holder("bob"), at: Samples.instant(499))
      }
      let current = try #require(try store.currentLock())
      #expect(current.holder == Samples.holder("ada"))
      #expect(current.since == Samples.instant(0))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a lock that is released can be taken`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      try store.lock(Samples.holder("ada"), at: Samples.instant(0))
      try store.unlock(Samples.holder("ada"))
      #expect(try store.currentLock()?.holder == nil)
      try store.lock(Samples.holder("bob"), at: Samples.instant(1))
      #expect(try store.currentLock()?.holder == Samples.holder("bob"))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a lease that was not renewed for five minutes is over`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      try store.lock(Samples.holder("ada"), at: Samples.instant(0))
      #expect(throws: StoreError.locked(by: "apply by ada", since: Samples.instant(0))) {
        try store.lock(Samples.holder("bob", machine: "other"), at: Samples.instant(299))
      }
      try store.lock(Samples.holder("bob", machine: "other"), at: Samples.instant(300))
      let current = try #require(try store.currentLock())
      #expect(current.holder.token == "bob")
      #expect(current.since == Samples.instant(300))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a process that is gone holds no lock on its own machine`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      try store.lock(Samples.holder("ada", process: 7), at: Samples.instant(0))
      // Process 7 may well exist on the other machine.
      #expect(throws: StoreError.locked(by: "apply by ada", since: Samples.instant(0))) {
        try store.lock(Samples.holder("bob", machine: "other"), at: Samples.instant(1))
      }
      try store.lock(Samples.holder("bob"), at: Samples.instant(1))
      #expect(try store.currentLock()?.holder.token == "bob")
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `taking a lock that one holds renews it`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      try store.lock(Samples.holder("ada"), at: Samples.instant(0))
      try store.lock(Samples.holder("ada"), at: Samples.instant(200))
      #expect(throws: StoreError.locked(by: "apply by ada", since: Samples.instant(0))) {
        try store.lock(Samples.holder("bob"), at: Samples.instant(400))
      }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `whoever lost the lock cannot renew it nor release it for others`(
    _ kind: StoreKind
  ) throws {
    try kind.withStore { store in
      try store.lock(Samples.holder("ada"), at: Samples.instant(0))
      try store.lock(Samples.holder("bob"), at: Samples.instant(300))
      #expect(throws: StoreError.locked(by: "apply by bob", since: Samples.instant(300))) {
        try store.renewLock(Samples.holder("ada"), at: Samples.instant(301))
      }
      try store.unlock(Samples.holder("ada"))
      #expect(try store.currentLock()?.holder.token == "bob")

      try store.unlock(Samples.holder("bob"))
      #expect(
        throws: StoreError.other(
          "the lock of this run was released by somebody else; run the command again")
      ) {
        try store.renewLock(Samples.holder("bob"), at: Samples.instant(302))
      }
    }
  }
}
