import Dispatch
import Domain
import Foundation
import Ports
import Synchronization
import Testing

@testable import Stores

@Suite("SQLite store: several at once, and crashes")
struct SQLiteStoreConcurrencyTests {
  @Test func `of many that ask for the lock one gets it`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      let stores = try (0..<8).map { _ in try openForWriting(path) }
      let winners = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: stores.count) { number in
        let holder = Samples.holder("run \(number)")
        if (try? stores[number].lock(holder, at: Samples.instant(0))) != nil {
          winners.withLock { $0.append(holder.token) }
        }
      }
      let winner = try #require(try stores[0].currentLock()).holder.token
      #expect(winners.withLock { $0 } == [winner])
    }
  }

  @Test func `a reader sees the last commit while others write`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      let writer = try openForWriting(path)
      try writer.commit([.put(Samples.record("A/x")), .serial])
      let reader = try openForReading(path)
      #expect(try reader.head().serial == 1)
      try writer.commit([.put(Samples.record("B/x")), .serial])
      #expect(try reader.head().serial == 2)
      #expect(try reader.allRecords().map(\.address.description) == ["A/x", "B/x"])
    }
  }

  @Test func `commits of two connections wait for each other`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      let stores = try (0..<2).map { _ in try openForWriting(path) }
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: stores.count) { number in
        do {
          for _ in 0..<25 { try stores[number].commit([.serial]) }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
      #expect(failures.withLock { $0 } == [])
      #expect(try stores[0].head().serial == 50)
    }
  }

  @Test func `after a crash at any moment, everything that was committed is there`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      let store = try openForWriting(path)
      for number in 0..<20 {
        // The file and its log as a process leaves them that is killed now.
        let copy = folder + "/crash-\(number).db"
        let id = try store.begin(Samples.intent("C\(number)/x"))
        for ending in ["", "-wal"] {
          try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
        }
        let survivor = try openForWriting(copy)
        #expect(try survivor.head().serial == number)
        #expect(try survivor.openIntents().map(\.id) == [id])
        #expect(try survivor.allRecords().count == number)

        try store.commit([
          .settleIntent(id, .created(id: "8\(number)")), .put(Samples.record("C\(number)/x")),
          .serial,
        ])
      }
    }
  }

  @Test func `a log that was cut in the middle of a commit ends before that commit`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      let store = try openForWriting(path)
      try store.commit([.put(Samples.record("A/x")), .serial])
      let before = try Data(contentsOf: URL(filePath: path + "-wal")).count
      try store.commit([.put(Samples.fullRecord), .serial])
      let log = try Data(contentsOf: URL(filePath: path + "-wal"))
      let copy = folder + "/crash.db"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try log.prefix(log.count - 1).write(to: URL(filePath: copy + "-wal"))
      #expect(log.count > before)

      let survivor = try openForWriting(copy)
      #expect(try survivor.head().serial == 1)
      #expect(try survivor.allRecords() == [Samples.record("A/x")])
    }
  }
}
