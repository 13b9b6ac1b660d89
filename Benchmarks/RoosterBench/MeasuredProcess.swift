import FoundationEssentials
import Glibc

/// A program with its arguments, run to its end and measured.
struct MeasuredProcess {
  let arguments: [String]
  /// Where it runs.
  let folder: String
  /// What it must end with.
  let exitCode: Int32

  /// Why nothing could be measured.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs it; what it prints is dropped, what it complains of is shown.
  func run() throws(Failure) -> ProcessUsage {
    var usage = rusage()
    var status: Int32 = 0
    let manager = FileManager.default
    let before = manager.currentDirectoryPath
    guard manager.changeCurrentDirectoryPath(folder) else { throw failure("no folder \(folder)") }
    defer { _ = manager.changeCurrentDirectoryPath(before) }
    let start = Self.seconds()
    let process = try spawn()
    while unsafe wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw failure("cannot be waited for: \(errno)") }
    }
    let wall = Self.seconds() - start
    // The code is in the second byte; the first is the signal that ended it.
    guard status & 0x7F == 0, (status >> 8) & 0xFF == exitCode else {
      throw failure("ended with status \(status), not with code \(exitCode)")
    }
    return ProcessUsage(usage, wall: wall)
  }

  private func spawn() throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var copies = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe copies.indices.forEach { unsafe free(copies[$0]) } }
    var process: pid_t = 0
    let result = unsafe posix_spawn(&process, arguments[0], &actions, nil, &copies, environ)
    guard result == 0 else { throw failure("cannot be started: \(result)") }
    return process
  }

  private func failure(_ sentence: String) -> Failure {
    Failure(description: "\(arguments.joined(separator: " ")): \(sentence)")
  }

  private static func seconds() -> Double {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
