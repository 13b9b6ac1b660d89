/// Where a sandbox keeps its world: one file of JSON lines, a snapshot and the changes after it.
///
/// Implementers: several processes may share the place, so each request happens between ``open()``
/// and ``close(appending:)``, which hold others off. What was appended or replaced survives a kill
/// at any moment: a line is there whole or, at the very end, cut off.
package protocol SandboxStorage: Sendable {
  /// Takes hold of the place and tells what is new in it since the last ``close(appending:)``.
  func open() throws(SandboxStorageError) -> SandboxNews
  /// Appends lines (none when empty) and lets go.
  func close(appending lines: [UInt8]) throws(SandboxStorageError)
  /// Puts a snapshot in the place of everything, and lets go.
  func close(replacingWith snapshot: [UInt8]) throws(SandboxStorageError)
  /// Bytes that are kept now; what grows too long is replaced by a snapshot.
  func size() -> Int
}

/// What others have written since the last time.
package enum SandboxNews: Hashable, Sendable {
  case nothing
  /// Lines that follow what is known.
  case more([UInt8])
  /// The whole content: nothing is known yet, or it was replaced.
  case everything([UInt8])
}

/// Why the place cannot be used, in a sentence.
package struct SandboxStorageError: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) {
    self.message = message
  }
}
