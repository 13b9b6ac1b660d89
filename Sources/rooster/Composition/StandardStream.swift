import Glibc

/// Standard output or standard error, written without buffering between the two.
enum StandardStream: Int32 {
  case standardOutput = 1
  case standardError = 2

  /// Writes all of the text. A reader that went away (`rooster plan | head`) is no error of ours.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all of the bytes.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(rawValue, bytes.baseAddress, bytes.count)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}
