import Glibc

/// An open file of the operating system; closed, and its lock given back, when nobody holds it.
final class OpenFile: Sendable {
  /// What it is opened for. All create what is missing but `read`.
  enum Purpose: Hashable, Sendable {
    case read
    /// Reading, and writing at the end.
    case append
    /// Writing from the beginning, over what was there.
    case create
  }

  private let descriptor: Int32
  private let path: String

  init(_ path: String, for purpose: Purpose) throws(SandboxStorageError) {
    self.path = path
    let flags =
      switch purpose {
      case .read: O_RDONLY | O_CLOEXEC
      case .append: O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC
      case .create: O_WRONLY | O_TRUNC | O_CREAT | O_CLOEXEC
      }
    // Only the user reads it: passcodes of simulated meetings are in it.
    descriptor = unsafe open(path, flags, 0o600)
    guard descriptor >= 0 else { throw Self.failure("open", path) }
  }

  deinit {
    _ = close(descriptor)
  }

  /// Waits until no other process holds the lock.
  func lock() throws(SandboxStorageError) {
    var result = flock(descriptor, LOCK_EX)
    while result != 0, errno == EINTR { result = flock(descriptor, LOCK_EX) }
    guard result == 0 else { throw Self.failure("lock", path) }
  }

  /// The number of the file (a replaced one has another) and its bytes.
  func status() throws(SandboxStorageError) -> (number: UInt64, size: Int) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Self.failure("inspect", path) }
    return (UInt64(status.st_ino), Int(status.st_size))
  }

  /// Everything from a position on.
  func read(from start: Int) throws(SandboxStorageError) -> [UInt8] {
    let count = max(try status().size - start, 0)
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, start + filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw Self.failure("read", path) }
      filled += got
    }
    return bytes
  }

  /// Writes all bytes, as a rule with one call.
  func write(_ bytes: [UInt8]) throws(SandboxStorageError) {
    var written = 0
    while written < bytes.count {
      let put = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { throw Self.failure("write", path) }
      written += put
    }
  }

  /// Cuts off what follows a position.
  func truncate(to size: Int) throws(SandboxStorageError) {
    guard ftruncate(descriptor, size) == 0 else { throw Self.failure("shorten", path) }
  }

  /// Returns when the disk has it.
  func synchronize() throws(SandboxStorageError) {
    guard fsync(descriptor) == 0 else { throw Self.failure("save", path) }
  }

  /// Gives a file another name, in place of what had it.
  static func rename(_ path: String, to new: String) throws(SandboxStorageError) {
    guard unsafe Glibc.rename(path, new) == 0 else { throw failure("rename", path) }
  }

  private static func failure(_ verb: String, _ path: String) -> SandboxStorageError {
    let reason = unsafe String(cString: strerror(errno))
    return SandboxStorageError("cannot \(verb) '\(path)': \(reason)")
  }
}
