import Crypto

/// SHA-256 of data that comes in pieces.
package struct SHA256Hasher: Sendable {
  private var state = SHA256()

  /// A hasher that has seen nothing.
  package init() {}

  /// Adds bytes.
  package mutating func update(_ bytes: some Collection<UInt8>) {
    let isUpdated: Void? = bytes.withContiguousStorageIfAvailable {
      unsafe state.update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if isUpdated == nil { state.update(data: Array(bytes)) }
  }

  /// Adds a text in UTF-8.
  package mutating func update(_ text: String) { update(text.utf8) }

  /// The 32 bytes of the digest of all that was added; more may be added afterwards.
  package func finalize() -> [UInt8] { Array(state.finalize()) }
}
