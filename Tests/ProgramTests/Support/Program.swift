import Foundation
import Glibc

/// The real binary, as it lies beside the tests.
enum Program {
  /// Swift builds the executables of a package into the folder of its test bundle.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "rooster").path

  /// What a program that ended has said.
  struct Result: Hashable, Sendable {
    /// The number of the signal when one ended it.
    var code: Int32
    var output: String
    var errors: String
    var wasKilled = false
  }

  /// Where a program writes to.
  enum Sink: Sendable {
    /// What it says is kept for the test.
    case heard
    /// A pipe that nobody reads any more.
    case brokenPipe
    /// A file or device, such as `/dev/full`.
    case file(String)
    /// It is closed from the start, as `>&-` does.
    case closed
  }

  /// Starts it with nothing of this process's environment but what is given, and without a terminal.
  static func start(
    _ arguments: [String], in folder: URL, environment: [String: String],
    output: Sink = .heard, errors: Sink = .heard
  ) throws -> Running {
    let input = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(input) }
    let (outputEnd, outputEar) = try opened(output)
    defer { if let outputEnd { close(outputEnd) } }
    let (errorsEnd, errorsEar) = try opened(errors)
    defer { if let errorsEnd { close(errorsEnd) } }
    let child = try Child(
      path: path, arguments: arguments, folder: folder.path, environment: environment,
      descriptors: [input, outputEnd, errorsEnd])
    return Running(child, output: outputEar, errors: errorsEar)
  }

  private static func opened(_ sink: Sink) throws -> (end: Int32?, ear: Ear?) {
    switch sink {
    case .heard:
      let ear = try Ear()
      return (ear.writing, ear)
    case .brokenPipe:
      let ear = try Ear()
      ear.leave()
      return (ear.writing, nil)
    case .file(let path):
      let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Child.Failure(number: errno) }
      return (descriptor, nil)
    case .closed:
      return (nil, nil)
    }
  }
}
