import Dispatch
import Domain
import Foundation
import GRDB
import Ports
import Synchronization
import Testing

@testable import Stores

@Suite("SQLite store: opening")
struct SQLiteStoreOpeningTests {
  @Test func `reading where there is no state makes no file and no folder`() throws {
    try withFolder { folder in
      let store = try openForReading(folder + "/.rooster/state.db")
      #expect(try store.head().serial == 0)
      #expect(try store.head().lineage == "")
      #expect(try store.allRecords() == [])
      #expect(throws: StoreError.openedForReading) { try store.commit([.serial]) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test func `writing makes the folder, and a file that only its owner may read`() throws {
    try withFolder { folder in
      let path = folder + "/.rooster/deep/state.db"
      let store = try openForWriting(path)
      try store.commit([.generatedKey("00ff")])
      for file in [path, path + "-wal"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
      }
    }
  }

  @Test func `a state that is opened again keeps its lineage and content`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      try openForWriting(path, lineage: "one").commit([.put(Samples.fullRecord), .serial])
      let again = try openForWriting(path, lineage: "two")
      #expect(try again.head().lineage == "one")
      #expect(try again.head().serial == 1)
      #expect(try again.records(at: [Samples.fullRecord.address]) == [Samples.fullRecord])
    }
  }

  @Test func `a state opened for reading refuses every change`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      try openForWriting(path).commit([.serial])
      let store = try openForReading(path)
      #expect(throws: StoreError.openedForReading) { try store.commit([.serial]) }
      #expect(throws: StoreError.openedForReading) { try store.begin(Samples.intent("A/x")) }
      #expect(throws: StoreError.openedForReading) {
        try store.lock(Samples.holder("ada"), at: Samples.instant(0))
      }
      #expect(try store.head().serial == 1)
    }
  }

  @Test func `first runs at the same time make one state`() throws {
    try withFolder { folder in
      let path = folder + "/.rooster/state.db"
      let lineages = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 8) { number in
        let lineage = outcome {
          let store = try openForWriting(path, lineage: "lineage \(number)")
          try store.commit([.serial])
          return try store.head().lineage
        }
        lineages.withLock { $0.append(lineage) }
      }
      let store = try openForReading(path)
      #expect(try store.head().serial == 8)
      let lineage = try store.head().lineage
      #expect(lineages.withLock { $0 } == Array(repeating: lineage, count: 8))
    }
  }

  @Test func `a state of a newer Rooster is left alone`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      try openForWriting(path).commit([.serial])
      try execute("PRAGMA user_version = 7", at: path)
      let before = try Data(contentsOf: URL(filePath: path))
      let error = StoreError.newerVersion(found: 7, known: StateFormat.known)
      #expect(throws: error) { try openForWriting(path) }
      #expect(throws: error) { try openForReading(path) }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func `a state of the first format is brought up to date, even by reading it`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      try openForWriting(path, lineage: "one").commit([.put(Samples.fullRecord)])
      try execute("DROP INDEX records_of_host", at: path)
      try execute("PRAGMA user_version = 1", at: path)
      let store = try openForReading(path)
      #expect(try store.records(ofHosts: ["nobody@example.edu"]) == [])
      #expect(try store.head().lineage == "one")
      #expect(try store.records(at: [Samples.fullRecord.address]) == [Samples.fullRecord])
      #expect(try number("PRAGMA user_version", at: path) == 2)
      let indexes = "SELECT count(*) FROM sqlite_schema WHERE name = 'records_of_host'"
      #expect(try number(indexes, at: path) == 1)
    }
  }

  @Test(arguments: [
    "CREATE TABLE notes (text TEXT)", "PRAGMA application_id = 42", "PRAGMA user_version = 1",
  ])
  func `a database of another program is left alone`(_ sql: String) throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      try execute(sql, at: path)
      let before = try Data(contentsOf: URL(filePath: path))
      let error = StoreError.damaged(
        "it is not a state of Rooster and was left alone; "
          + "name another file with 'state' in rooster.yaml, or move this one away")
      #expect(throws: error) { try openForWriting(path) }
      #expect(throws: error) { try openForReading(path) }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func `a folder in the place of the state is told`() throws {
    try withFolder { folder in
      let error = StoreError.other("it is a folder; name a file in it")
      #expect(throws: error) { try openForWriting(folder) }
      #expect(throws: error) { try openForReading(folder) }
    }
  }

  /// Runs one statement on a database file, past the store.
  private func execute(_ sql: String, at path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Asks a database file for one number, past the store.
  private func number(_ sql: String, at path: String) throws -> Int? {
    let queue = try DatabaseQueue(path: path)
    let number = try queue.read { try Int.fetchOne($0, sql: sql) }
    try queue.close()
    return number
  }

  private func outcome(_ body: () throws -> String) -> String {
    do { return try body() } catch { return "\(error)" }
  }
}
