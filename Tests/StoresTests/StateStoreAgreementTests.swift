import Digests
import Domain
import Ports
import Testing

@testable import Stores

/// Both stores side by side, so that what simulations prove holds for the file as well.
@Suite("Agreement of the state stores")
struct StateStoreAgreementTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `after any changes both stores answer the same`(_ seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let memory = MemoryStore(lineage: "lineage", isRunning: StoreKind.isRunning)
    try withFolder { folder in
      let file = try openForWriting(folder + "/state.db")
      for _ in 0..<60 {
        let changes = (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          change(&random)
        }
        #expect(outcome { try memory.commit(changes) } == outcome { try file.commit(changes) })
        if Bool.random(using: &random) {
          let intent = Samples.intent("A\(Int.random(in: 0..<4, using: &random))/x")
          #expect(try memory.begin(intent) == file.begin(intent))
        }
        try expectSameAnswers(memory, file)
      }
    }
  }

  private func outcome(_ body: () throws -> Void) -> StoreError? {
    do {
      try body()
      return nil
    } catch {
      return error as? StoreError ?? .other("\(error)")
    }
  }

  private func expectSameAnswers(_ left: any StateStore, _ right: any StateStore) throws {
    #expect(try left.head() == right.head())
    #expect(try left.files() == right.files())
    #expect(try left.allRecords() == right.allRecords())
    #expect(try left.unsettledRecords() == right.unsettledRecords())
    #expect(try left.openIntents() == right.openIntents())
    #expect(try left.usage(on: Samples.day(0)) == right.usage(on: Samples.day(0)))
    let files = ["schedules/0.yaml", "schedules/2.yaml"]
    #expect(try left.records(inFiles: files) == right.records(inFiles: files))
    let addresses = [Address("A1/x"), Address("A3/x")]
    #expect(try left.records(at: addresses) == right.records(at: addresses))
    for instant in [0, 3, 7].map({ Samples.instant($0) }) {
      #expect(try left.due(at: instant) == right.due(at: instant))
      #expect(try left.upcoming(after: instant) == right.upcoming(after: instant))
    }
  }

  private func change(_ random: inout SeededGenerator) -> StateChange {
    func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    let address = "A\(number(4))/x"
    let file = "schedules/\(number(3)).yaml"
    switch number(9) {
    case 0, 1:
      return .put(
        Samples.record(
          address, file: file, fingerprint: number(3) == 0 ? nil : .of("\(number(9))"),
          withdrawnAt: number(3) == 0 ? Samples.instant(1) : nil))
    case 2: return .remove(Address(address))
    case 3:
      return .schedule(
        Address(address),
        DueItem.Kind.allSamples.prefix(number(4)).map {
          Samples.due(address, $0, at: Int64(number(9)))
        })
    case 4:
      return .file(
        RecordedFile(
          path: file, inputs: .of(address), dependencies: number(2) == 0 ? [] : [address],
          resources: number(9)))
    case 5: return .removeFile(file)
    case 6: return .settleIntent(number(9), .created(id: "8"))
    case 7:
      return .spend(
        HostUsage(account: "zoom", host: address, day: Samples.day(number(2)), used: number(3)))
    default: return .serial
    }
  }
}

extension DueItem.Kind {
  fileprivate static let allSamples: [DueItem.Kind] = [.room, .announcement, .horizon, .roomEnd]
}

/// SplitMix64: the same seed gives the same test.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
