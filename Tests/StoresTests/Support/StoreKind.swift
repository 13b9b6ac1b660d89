import Foundation
import Ports
import Testing

@testable import Stores

/// The stores that have to behave alike.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
  case memory, sqlite

  var testDescription: String { rawValue }

  /// The only process of this machine that exists.
  static let runningProcess: Int32 = 100

  static func isRunning(_ process: Int32) -> Bool { process == runningProcess }

  /// An empty store, for as long as `body` runs.
  func withStore(_ body: (any StateStore) throws -> Void) throws {
    switch self {
    case .memory:
      try body(MemoryStore(lineage: "lineage", isRunning: Self.isRunning))
    case .sqlite:
      try withFolder { folder in
        try body(try openForWriting(folder + "/state.db"))
      }
    }
  }
}

func openForWriting(_ path: String, lineage: String = "lineage") throws -> any StateStore {
  try SQLiteStore.open(
    path: path, access: .write(lineage: lineage), isRunning: StoreKind.isRunning)
}

func openForReading(_ path: String) throws -> any StateStore {
  try SQLiteStore.open(path: path, access: .read, isRunning: StoreKind.isRunning)
}

/// A folder of its own, for as long as `body` runs.
func withFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}
