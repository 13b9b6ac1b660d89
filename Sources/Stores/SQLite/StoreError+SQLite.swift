import FoundationEssentials
import GRDB
import Ports

/// Something in the file is not what we write.
struct Unreadable: Error {
  /// A clause for people: `its head is missing`.
  var what: String
}

extension StoreError {
  /// Puts what went wrong into a clause that says what to do; who opened the state adds where it is.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as Unreadable: self = .damaged(because: error.what)
    case let error as DatabaseError: self.init(error)
    case let error as CocoaError: self.init(error)
    default: self = .other("\(error)")
    }
  }

  /// A file that was never a state.
  static let foreign = StoreError.damaged(
    "it is not a state of Rooster and was left alone; "
      + "name another file with 'state' in rooster.yaml, or move this one away")

  private static func damaged(because reason: String) -> StoreError {
    .damaged(
      "it is damaged (\(reason)); put a backup of it in its place. Without one, move it away and delete "
        + "the meetings whose agenda begins with [rooster: before the next apply makes them anew")
  }

  private init(_ error: DatabaseError) {
    let reason = error.message ?? "SQLite says \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_MISMATCH:
      self = .damaged(because: reason)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
      self = .notPermitted(
        "\(reason); check that you may write to the file and to its folder")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .other(
        "another program keeps it busy; try again, or find out which program it is")
    case .SQLITE_FULL:
      self = .other("its disk is full; make room and run the command again")
    default:
      self = .other(reason)
    }
  }

  private init(_ error: CocoaError) {
    switch error.code {
    case .fileWriteNoPermission, .fileReadNoPermission, .fileWriteVolumeReadOnly:
      self = .notPermitted(
        "it cannot be made; check that you may write to its folder")
    case .fileNoSuchFile, .fileReadNoSuchFile, .fileWriteInvalidFileName:
      self = .notPermitted("it cannot be made; check that its folder can be there")
    case .fileWriteOutOfSpace:
      self = .other("its disk is full; make room and run the command again")
    default:
      self = .other("it cannot be made; check the path and its folder")
    }
  }
}
