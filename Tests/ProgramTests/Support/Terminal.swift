import Foundation
import Glibc
import Testing

/// A terminal that programs can be run on.
final class Terminal: Sendable {
  /// Linux's requests to unlock the other side and to tell its number (`asm-generic/ioctls.h`), which
  /// are macros that Swift does not see.
  private static let unlockRequest: UInt = 0x4004_5431
  private static let numberRequest: UInt = 0x8004_5430

  /// Whether this machine has terminals to give: some containers have none.
  static var isAvailable: Bool { (try? Terminal(columns: 80)) != nil }

  /// The other side does not exist; an error number.
  struct Missing: Error { var number: Int32 }

  private let ear: Int32
  private let path: String

  init(columns: UInt16) throws {
    let descriptor = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Missing(number: errno) }
    ear = descriptor
    var lock: Int32 = 0
    var number: UInt32 = 0
    var size = winsize(ws_row: 50, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    let results = unsafe [
      ioctl(descriptor, Self.unlockRequest, &lock),
      ioctl(descriptor, Self.numberRequest, &number),
      ioctl(descriptor, UInt(TIOCSWINSZ), &size),
    ]
    path = "/dev/pts/\(number)"
    guard results == [0, 0, 0], unsafe access(path, R_OK | W_OK) == 0 else {
      throw Missing(number: errno)
    }
  }

  deinit { close(ear) }

  /// Runs the program on it, and tells what it shows.
  ///
  /// - Parameter typing: What is typed before the program asks.
  func run(
    _ arguments: [String], at place: Workplace, _ environment: [String: String] = [:],
    typing: String = ""
  ) async throws -> String {
    let screen = unsafe open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(screen >= 0)
    defer { close(screen) }
    let keys = Array(typing.utf8)
    try #require(unsafe write(ear, keys, keys.count) == keys.count)
    let child = try Child(
      path: Program.path, arguments: arguments, folder: place.folder.path,
      environment: place.environment.merging(environment) { _, stated in stated },
      descriptors: [screen, screen, screen])
    _ = await Running(child, output: nil, errors: nil).result()
    return shown()
  }

  /// What was written and not read yet: little enough for the terminal to keep.
  private func shown() -> String {
    _ = fcntl(ear, F_SETFL, O_NONBLOCK)
    defer { _ = fcntl(ear, F_SETFL, 0) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(ear, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
