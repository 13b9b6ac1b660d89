import Digests
import Synchronization

/// The fingerprints of lists and exports, each worked out once however many files name it.
final class ListFingerprints: Sendable {
  private let known = Mutex<[String: Fingerprint]>([:])

  /// The fingerprint of a file, whose bytes are the same for the whole compilation.
  func fingerprint(of path: String, _ bytes: [UInt8]) -> Fingerprint {
    if let fingerprint = known.withLock({ $0[path] }) { return fingerprint }
    let fingerprint = Fingerprint.of(bytes)
    known.withLock { $0[path] = fingerprint }
    return fingerprint
  }
}
