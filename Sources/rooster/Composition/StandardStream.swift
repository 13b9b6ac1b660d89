import Glibc
import Synchronization

/// Standard output or standard error, written without buffering between the two.
enum StandardStream: Int32 {
  case standardOutput = 1
  case standardError = 2

  /// The error number of the first result that could not be written; 0 while there is none.
  private static let firstFailure = Atomic<Int32>(0)

  /// Has to be called before anything is opened or written.
  ///
  /// A reader that goes away would end the process in the middle of what it does; and when a stream
  /// is closed, the next file that is opened would get its number, and our words.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      // The lowest free number is taken. It is opened the wrong way, so that its use still fails.
      let way = number == STDIN_FILENO ? O_WRONLY : O_RDONLY
      guard unsafe open("/dev/null", way) == number else { return }
    }
  }

  /// Why results are incomplete; `nil` when all were written, or when nobody wanted to read on.
  static var failure: String? {
    let number = firstFailure.load(ordering: .relaxed)
    guard number != 0 else { return nil }
    guard let text = unsafe strerror(number) else { return "system error \(number)" }
    return unsafe String(cString: text).lowercased()
  }

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
      guard written > 0 else {
        if self == .standardOutput && errno != EPIPE {
          _ = Self.firstFailure.compareExchange(
            expected: 0, desired: errno, ordering: .relaxed)
        }
        return
      }
      rest = rest.dropFirst(written)
    }
  }
}
