import ArgumentParser
import CivilTime

/// Runs the body of a command and turns its failure into words and an exit code.
enum CommandRunner {
  static func run(
    _ options: CommonOptions, now: Instant? = nil,
    _ body: (Session) async throws(CommandFailure) -> Void
  ) async throws {
    do throws(CommandFailure) {
      try await body(Session(options, now: now))
    } catch {
      if !error.message.isEmpty {
        StandardStream.standardError.write("rooster: \(error.message)\n")
      }
      if let hint = error.hint { StandardStream.standardError.write("hint: \(hint)\n") }
      throw ExitCode(error.code.rawValue)
    }
  }
}
