import FoundationEssentials
import Synchronization

/// A sandbox's world in a file of a folder, shared by processes under a lock.
///
/// The folder holds `world.jsonl` and `world.lock`; it is made when it is missing. Lines are
/// written with one call and not forced to the disk: a killed process loses nothing, a power cut
/// may lose the last seconds of a simulation.
package final class SandboxFile: SandboxStorage {
  /// What this process knows of the file.
  private struct Reading: Sendable {
    var lock: OpenFile?
    /// The file as last read: replaced files have another number.
    var file: UInt64?
    /// Bytes of whole lines that are known.
    var known = 0
  }

  private let path: String
  private let lockPath: String
  private let folder: String
  private let reading = Mutex(Reading())

  /// A file of that folder, whose path ends without `/`.
  package init(folder: String) {
    self.folder = folder
    path = "\(folder)/world.jsonl"
    lockPath = "\(folder)/world.lock"
  }

  package func open() throws(SandboxStorageError) -> SandboxNews {
    try reading.withLock { state throws(SandboxStorageError) in
      // A hold that was never given back would wait for itself.
      state.lock = nil
      if state.file == nil {
        // When it cannot be made, opening the lock says why.
        try? FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      }
      let lock = try OpenFile(lockPath, for: .append)
      try lock.lock()
      state.lock = lock
      return try Self.news(path, &state)
    }
  }

  package func close(appending lines: [UInt8]) throws(SandboxStorageError) {
    try reading.withLock { state throws(SandboxStorageError) in
      defer { state.lock = nil }
      guard !lines.isEmpty else { return }
      let file = try OpenFile(path, for: .append)
      // A line that a crash cut off is no part of what is known: it goes before the next one comes.
      let status = try file.status()
      if status.size > state.known { try file.truncate(to: state.known) }
      try file.write(lines)
      state.file = status.number
      state.known += lines.count
    }
  }

  package func close(replacingWith snapshot: [UInt8]) throws(SandboxStorageError) {
    try reading.withLock { state throws(SandboxStorageError) in
      defer { state.lock = nil }
      let beside = "\(path).new"
      let file = try OpenFile(beside, for: .create)
      try file.write(snapshot)
      try file.synchronize()
      try OpenFile.rename(beside, to: path)
      try OpenFile(folder, for: .read).synchronize()
      state.file = try file.status().number
      state.known = snapshot.count
    }
  }

  package func size() -> Int {
    reading.withLock { $0.known }
  }

  private static func news(
    _ path: String, _ state: inout Reading
  ) throws(SandboxStorageError) -> SandboxNews {
    let file = try OpenFile(path, for: .append)
    let status = try file.status()
    let isSame = state.file == status.number && status.size >= state.known
    let start = isSame ? state.known : 0
    guard !isSame || status.size > state.known else { return .nothing }
    let bytes = try file.read(from: start)
    let whole = bytes.lastIndex(of: UInt8(ascii: "\n")).map { bytes[...$0] } ?? []
    state.file = status.number
    state.known = start + whole.count
    if !isSame { return .everything(Array(whole)) }
    return whole.isEmpty ? .nothing : .more(Array(whole))
  }
}
