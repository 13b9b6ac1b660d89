import CivilTime
import Diagnostics
import Digests
import Domain
import Ports
import Testing

@testable import Stores

/// What every store promises, whatever it is made of.
@Suite("Contract of the state store")
struct StateStoreContractTests {
  @Test(arguments: StoreKind.allCases)
  func `a new state holds nothing and has its lineage`(_ kind: StoreKind) throws {
    try kind.withStore { store throws in
      #expect(
        try store.head()
          == StateHead(
            serial: 0, lineage: "lineage", environment: nil, zoneRules: nil, recorded: 0))
      #expect(try store.files() == [])
      #expect(try store.allRecords() == [])
      #expect(try store.unsettledRecords() == [])
      #expect(try store.openIntents() == [])
      #expect(try store.generatedKey()?.reveal() == nil)
      #expect(try store.currentLock()?.holder == nil)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `every field of a record comes back as it was`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      try store.commit([.put(Samples.fullRecord)])
      #expect(try store.records(at: [Samples.fullRecord.address]) == [Samples.fullRecord])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `putting a record again replaces all of it`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      try store.commit([.put(Samples.fullRecord)])
      let next = Samples.record(Samples.fullRecord.address.description, file: "schedules/b.yaml")
      try store.commit([.put(next)])
      #expect(try store.allRecords() == [next])
      #expect(try store.records(inFiles: [Samples.fullRecord.origin.file]) == [])
      #expect(try store.records(inFiles: ["schedules/b.yaml"]) == [next])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `records are found by file, by address and by state, sorted`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let second = Samples.record("B/x")
      let first = Samples.record("A/x", fingerprint: nil)
      let other = Samples.record("C/x", file: "schedules/c.yaml")
      let gone = Samples.record("D/x", withdrawnAt: Samples.instant(0))
      let goneUnsettled = Samples.record(
        "E/x", fingerprint: nil, withdrawnAt: Samples.instant(0))
      try store.commit([second, first, other, gone, goneUnsettled].map { .put($0) })

      #expect(try store.allRecords() == [first, second, other])
      #expect(try store.head().recorded == 3)
      #expect(try store.records(inFiles: ["schedules/a.yaml"]) == [first, second])
      #expect(
        try store.records(inFiles: ["schedules/c.yaml", "schedules/a.yaml", "schedules/c.yaml"])
          == [first, second, other])
      #expect(try store.records(inFiles: []) == [])
      #expect(
        try store.records(at: ["D/x", "A/x", "Z/x", "A/x"].map { Address($0) }) == [first, gone])
      #expect(try store.unsettledRecords() == [first, goneUnsettled])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `records of hosts are those in the schedule, whatever their file, sorted`(
    _ kind: StoreKind
  ) throws {
    try kind.withStore { store in
      let ada = Samples.record("B/x", host: "ada@example.edu")
      let also = Samples.record("A/x", file: "schedules/b.yaml", host: "ada@example.edu")
      let other = Samples.record("C/x", host: "room-01@example.edu")
      let gone = Samples.record(
        "D/x", withdrawnAt: Samples.instant(0), host: "ada@example.edu")
      try store.commit([ada, also, other, gone, Samples.record("E/x")].map { .put($0) })

      #expect(try store.records(ofHosts: ["ada@example.edu"]) == [also, ada])
      #expect(
        try store.records(
          ofHosts: ["room-01@example.edu", "ada@example.edu", "room-01@example.edu"])
          == [also, ada, other])
      #expect(try store.records(ofHosts: ["room-02@example.edu"]) == [])
      #expect(try store.records(ofHosts: []) == [])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `asking for many files and addresses at once answers all of them`(
    _ kind: StoreKind
  ) throws {
    try kind.withStore { store in
      let names = (1000..<2203).map { "C\($0)" }
      let records = names.map { Samples.record("\($0)/x", file: "schedules/\($0).yaml") }
      try store.commit(records.map { .put($0) })
      #expect(
        try store.records(inFiles: names.reversed().map { "schedules/\($0).yaml" }) == records)
      #expect(try store.records(at: names.reversed().map { Address("\($0)/x") }) == records)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `files are kept by path, sorted, and removed without their records`(
    _ kind: StoreKind
  ) throws {
    try kind.withStore { store in
      let second = RecordedFile(
        path: "schedules/b.yaml", inputs: .of("b"), dependencies: ["people/a.csv", "people/b.csv"],
        resources: 2)
      let first = RecordedFile(
        path: "schedules/a.yaml", inputs: .of("a"), dependencies: [], resources: 1)
      var changed = first
      changed.inputs = .of("a2")
      let record = Samples.record("A/x")
      try store.commit([.file(second), .file(first), .put(record)])
      #expect(try store.files() == [first, second])
      try store.commit([.file(changed), .removeFile("schedules/b.yaml")])
      #expect(try store.files() == [changed])
      try store.commit([.removeFile("schedules/a.yaml"), .removeFile("schedules/a.yaml")])
      #expect(try store.files() == [])
      #expect(try store.records(inFiles: ["schedules/a.yaml"]) == [record])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `the head tells the serial, the environment and the zone rules`(
    _ kind: StoreKind
  ) throws {
    try kind.withStore { store in
      try store.commit([.serial, .environment(.of("one"), zoneRules: "2026a")])
      try store.commit([.serial, .environment(.of("two"), zoneRules: "2026b")])
      #expect(
        try store.head()
          == StateHead(
            serial: 2, lineage: "lineage", environment: .of("two"), zoneRules: "2026b",
            recorded: 0))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `the generated key is kept`(_ kind: StoreKind) throws {
    try kind.withStore { store in
      try store.commit([.generatedKey("00ff")])
      #expect(try store.generatedKey()?.reveal() == "00ff")
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `what is spent on a day adds up for each host`(_ kind: StoreKind) throws {
    func usage(_ account: String, _ host: String, _ day: Int, _ used: Int) -> HostUsage {
      HostUsage(account: account, host: host, day: Samples.day(day), used: used)
    }
    try kind.withStore { store in
      try store.commit([
        .spend(usage("zoom", "b", 0, 1)), .spend(usage("zoom", "a", 0, 2)),
        .spend(usage("zoom", "a", 1, 7)), .spend(usage("other", "z", 0, 1)),
      ])
      try store.commit([.spend(usage("zoom", "a", 0, 3))])
      #expect(
        try store.usage(on: Samples.day(0))
          == [usage("other", "z", 0, 1), usage("zoom", "a", 0, 5), usage("zoom", "b", 0, 1)])
      #expect(try store.usage(on: Samples.day(2)) == [])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a commit that fails leaves everything as it was`(_ kind: StoreKind) throws {
    try kind.withStore { store throws in
      #expect(throws: StoreError.notOpen(intent: 9)) {
        try store.commit([
          .put(Samples.record("A/x")), .serial, .settleIntent(9, .nothing),
        ])
      }
      #expect(try store.head().serial == 0)
      #expect(try store.allRecords() == [])
    }
  }
}
