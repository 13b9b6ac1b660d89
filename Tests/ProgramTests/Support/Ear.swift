import Foundation
import Glibc

/// The reading end of a pipe that one program writes into, and nobody else.
final class Ear: Sendable {
  let transcript = Transcript()
  private let reading: Int32
  /// Where the program writes to; to be closed here once it has been started.
  let writing: Int32

  /// A pipe is made by name and loses it again, since that way both ends are never inheritable, not
  /// even for a moment.
  init() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "rooster-pipe-\(UUID().uuidString)").path
    guard unsafe mkfifo(path, 0o600) == 0 else { throw Child.Failure(number: errno) }
    defer { unsafe unlink(path) }
    reading = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    writing = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard reading >= 0, writing >= 0, fcntl(reading, F_SETFL, 0) == 0 else {
      throw Child.Failure(number: errno)
    }
  }

  /// Reads until nobody can write any more, on the thread that asks.
  func listen() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(reading, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      transcript.append(buffer.prefix(count))
    }
    leave()
  }

  /// Goes away: whoever writes from now on writes to nobody.
  func leave() {
    close(reading)
    transcript.end()
  }
}
