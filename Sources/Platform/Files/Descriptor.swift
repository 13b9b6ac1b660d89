import Glibc

/// An open file or folder, closed with the last reference to it.
final class Descriptor: Sendable {
  let number: Int32

  /// Linux's `O_PATH`, which the C library shows only to GNU programs (asm-generic/fcntl.h): a
  /// folder opened so can be passed through without the right to list it.
  static let nameOnly: Int32 = 0x20_0000

  /// Opens a name below another folder.
  init(
    _ name: String, below folder: Descriptor, flags: Int32, mode: mode_t = 0
  ) throws(FileFailure) {
    number = try Self.open(name, base: folder.number, flags: flags, mode: mode)
  }

  /// Opens an absolute path, or one relative to the current folder.
  init(_ path: String, flags: Int32) throws(FileFailure) {
    number = try Self.open(path, base: AT_FDCWD, flags: flags, mode: 0)
  }

  deinit {
    close(number)
  }

  private static func open(
    _ path: String, base: Int32, flags: Int32, mode: mode_t
  ) throws(FileFailure) -> Int32 {
    while true {
      let number = unsafe openat(base, path, flags | O_CLOEXEC, mode)
      if number >= 0 { return number }
      if errno != EINTR { throw .system(errno) }
    }
  }

  /// The whole of a regular file.
  func content(limit: Int) throws(FileFailure) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    // One byte more than it holds, so that one read also sees the end.
    var content = try read(atMost: Int(status.st_size) + 1)
    if content.count <= Int(status.st_size) { return content }
    // It has grown since.
    while true {
      let piece = try read(atMost: Self.piece)
      if piece.isEmpty { return content }
      content += piece
      if content.count > limit { throw .tooLarge(limit: limit) }
    }
  }

  private static let piece = 64 * 1024

  private func read(atMost count: Int) throws(FileFailure) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result: Int
      repeat {
        result = unsafe Glibc.read(number, buffer.baseAddress, count)
      } while result < 0 && errno == EINTR
      failure = result < 0 ? errno : 0
      filled = max(0, result)
    }
    guard failure == 0 else { throw .system(failure) }
    return bytes
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(FileFailure) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .system(errno) }
      written += count
    }
  }

  /// Waits until what was written is on the disk.
  func synchronise() throws(FileFailure) {
    guard fsync(number) == 0 else { throw .system(errno) }
  }
}
