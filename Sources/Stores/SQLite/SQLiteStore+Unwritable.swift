import FoundationEssentials
import GRDB
import Ports

extension SQLiteStore {
  /// Opens a state that may be read and not written to, nor anything beside it: in a folder of somebody
  /// else, or on a disk that is mounted for reading.
  ///
  /// SQLite reads such a file only when it is promised that nobody changes it meanwhile, and then it
  /// does not look into the write-ahead log beside it (`immutable`, https://sqlite.org/uri.html). An
  /// apply that is under way or was killed keeps changes there, so a log that is not empty is refused:
  /// a plan made without them could make things twice.
  static func openUnwritable(
    path: String, isRunning: @escaping @Sendable (Int32) -> Bool
  ) throws -> any StateStore {
    let files = FileManager.default
    guard files.isReadableFile(atPath: path) else {
      throw StoreError.notPermitted("only its owner may read it; run the command as its owner")
    }
    let log = try? files.attributesOfItem(atPath: path + "-wal")
    guard (log?[.size] as? Int ?? 0) == 0 else {
      throw StoreError.notPermitted(
        "its newest changes are in \(path)-wal, and reading those needs leave to write to its folder; "
          + "wait until no apply is under way, or run the command as its owner")
    }
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(
      path: URL(filePath: path).absoluteString + "?immutable=1", configuration: configuration)
    switch try queue.read({ try StateFormat.Found(in: $0) }) {
    case .nothing:
      return EmptyStore()
    case .state(let format):
      try StateFormat.check(format)
      guard format == StateFormat.known else {
        throw StoreError.notPermitted(
          "an older Rooster wrote it, and bringing it up to date needs leave to write to it; "
            + "run the command once as its owner")
      }
      return SQLiteStore(queue: queue, access: .read, isRunning: isRunning)
    case .somethingElse:
      throw StoreError.foreign
    }
  }
}

extension DatabaseError {
  /// Whether it may be for want of leave to write that something could not be read.
  var asksForWriting: Bool {
    switch resultCode {
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: true
    default: false
    }
  }
}
