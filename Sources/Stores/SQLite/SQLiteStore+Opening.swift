import FoundationEssentials
import GRDB
package import Ports

extension SQLiteStore {
  /// What the state is opened for.
  package enum Access: Hashable, Sendable {
    /// A missing file stays missing and reads as nothing; every write is refused.
    case read
    /// A missing file is made, with its folders. `lineage` is random and names a new state in marks;
    /// one that exists keeps its own.
    case write(lineage: String)
  }

  /// How many seconds to wait for another process to finish a transaction. Ours take milliseconds, a
  /// checkpoint on a slow disk a few seconds.
  private static let busySeconds = 10.0

  /// Opens the state at a path.
  ///
  /// - Parameter isRunning: whether a process of this machine exists, for locks that were left behind.
  /// - Throws: ``StoreError/newerVersion(found:known:)`` for a state of a newer Rooster, and
  ///   ``StoreError/damaged(_:)`` for a file that is no state; both are left as they are.
  package static func open(
    path: String, access: Access, isRunning: @escaping @Sendable (Int32) -> Bool
  ) throws(StoreError) -> any StateStore {
    do {
      try refuseFolder(at: path)
      switch access {
      case .read:
        guard FileManager.default.fileExists(atPath: path) else { return EmptyStore() }
        do {
          return try openForReading(connect(to: path), isRunning: isRunning)
        } catch let error as DatabaseError where error.asksForWriting {
          return try openUnwritable(path: path, isRunning: isRunning)
        }
      case .write(let lineage):
        try makeFile(at: path)
        let queue = try connect(to: path)
        try prepare(queue, lineage: lineage)
        return SQLiteStore(queue: queue, access: access, isRunning: isRunning)
      }
    } catch {
      throw StoreError(error)
    }
  }

  private static func openForReading(
    _ queue: DatabaseQueue, isRunning: @escaping @Sendable (Int32) -> Bool
  ) throws -> any StateStore {
    switch try queue.read({ try StateFormat.Found(in: $0) }) {
    case .nothing:
      return EmptyStore()
    case .state(let format):
      // A reader could not read an older format, and bringing it up to date loses nothing.
      if format < StateFormat.known { try prepare(queue, lineage: "") }
      try StateFormat.check(format)
      return SQLiteStore(queue: queue, access: .read, isRunning: isRunning)
    case .somethingElse:
      throw StoreError.foreign
    }
  }

  /// Brings a file to the known format. When it is there already, nothing is written.
  private static func prepare(_ queue: DatabaseQueue, lineage: String) throws {
    switch try queue.read({ try StateFormat.Found(in: $0) }) {
    case .state(StateFormat.known):
      return
    case .state(let format):
      try StateFormat.check(format)
    case .nothing:
      // Outside of a transaction, as SQLite asks. It is written into the file and stays.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    case .somethingElse:
      throw StoreError.foreign
    }
    try queue.write { try StateFormat.bringUpToDate($0, lineage: lineage) }
  }

  private static func refuseFolder(at path: String) throws {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
      throw StoreError.other("it is a folder; name a file in it")
    }
  }

  private static func connect(to path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busySeconds)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Makes an empty file that only its owner may read, before SQLite makes one that others may read
  /// too: it will hold a key and the addresses of people. SQLite gives its side files the same mode.
  private static func makeFile(at path: String) throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: path) else { return }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    do {
      try Data().write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      // Another process was faster: it sets the mode.
      return
    }
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }
}
