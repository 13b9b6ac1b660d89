import FoundationEssentials
import Glibc

/// A program with its arguments, run to its end and measured. What it complains of is shown.
package struct MeasuredProcess {
  private let arguments: [String]
  private let folder: String?
  private let output: String

  /// Why nothing could be measured, in a sentence.
  package struct Failure: Error, CustomStringConvertible {
    /// The sentence.
    package let description: String

    /// A reason.
    package init(description: String) {
      self.description = description
    }
  }

  /// A program that can be run.
  /// - Parameters:
  ///   - arguments: The program's path, and what it is told.
  ///   - folder: Where it runs; the whole process moves there meanwhile. `nil`: where we are.
  ///   - output: The file that gets what it prints; `/dev/null` drops it.
  package init(arguments: [String], folder: String?, output: String) {
    self.arguments = arguments
    self.folder = folder
    self.output = output
  }

  /// Runs it, and takes no other end than this one.
  package func run(expecting exitCode: Int32) throws(Failure) -> ProcessUsage {
    let (usage, code) = try run()
    guard code == exitCode else { throw failure("ended with code \(code), not \(exitCode)") }
    return usage
  }

  /// Runs it; only a signal or a program that cannot be started is no end.
  package func run() throws(Failure) -> (usage: ProcessUsage, exitCode: Int32) {
    var usage = rusage()
    var status: Int32 = 0
    let before = FileManager.default.currentDirectoryPath
    if let folder, !FileManager.default.changeCurrentDirectoryPath(folder) {
      throw failure("no folder \(folder)")
    }
    defer { if folder != nil { _ = FileManager.default.changeCurrentDirectoryPath(before) } }
    let start = Self.seconds()
    let process = try spawn()
    while unsafe wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw failure("cannot be waited for: \(errno)") }
    }
    let wall = Self.seconds() - start
    // The code is in the second byte; the first is the signal that ended it.
    guard status & 0x7F == 0 else { throw failure("was ended by signal \(status & 0x7F)") }
    return (ProcessUsage(usage, wall: wall), (status >> 8) & 0xFF)
  }

  private func spawn() throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, Self.permissions)
    var copies = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe copies.indices.forEach { unsafe free(copies[$0]) } }
    var process: pid_t = 0
    let result = unsafe posix_spawn(&process, arguments[0], &actions, nil, &copies, environ)
    guard result == 0 else { throw failure("cannot be started: \(result)") }
    return process
  }

  /// Of a file that is made: the owner writes it, others read it.
  private static let permissions: mode_t = 0o644

  private func failure(_ sentence: String) -> Failure {
    Failure(description: "\(arguments.joined(separator: " ")): \(sentence)")
  }

  private static func seconds() -> Double {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
