import Glibc

/// Reads files of the zone data, which are small, whole.
enum SystemFile {
  /// The largest files are the source of all zones (0.1 MB) and zones of 4 kB; more is no zone data.
  private static let largest = 4 * 1024 * 1024
  private static let chunk = 64 * 1024

  /// The bytes of a regular file; `nil` when it cannot be read or is larger than zone data is.
  static func bytes(path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= largest
    else { return nil }
    return content(of: file)
  }

  private static func content(of file: Int32) -> [UInt8]? {
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: chunk)
    while content.count <= largest {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, chunk) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return content }
      content += buffer[..<count]
    }
    return nil
  }
}
