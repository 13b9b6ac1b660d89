import ArgumentParser
import CivilTime

/// Runs the body of a command and turns its failure into words and an exit code.
enum CommandRunner {
  static func run(
    _ options: CommonOptions, now: Instant? = nil,
    _ body: (Session) async throws(CommandFailure) -> Void
  ) async throws {
    StandardStream.prepare()
    var failure: CommandFailure?
    do throws(CommandFailure) {
      try await body(Session(options, now: now))
    } catch {
      tell(error)
      failure = error
    }
    if let incomplete = incompleteResult() {
      tell(incomplete)
      // Whoever goes by 2 wants to read the plan; the other codes say more than this one.
      if failure == nil || failure?.code == .hasChanges { failure = incomplete }
    }
    if let failure { throw ExitCode(failure.code.rawValue) }
  }

  private static func incompleteResult() -> CommandFailure? {
    StandardStream.failure.map {
      CommandFailure("the result could not be written to standard output: \($0)")
    }
  }

  private static func tell(_ failure: CommandFailure) {
    if !failure.message.isEmpty {
      StandardStream.standardError.write("rooster: \(failure.message)\n")
    }
    if let hint = failure.hint { StandardStream.standardError.write("hint: \(hint)\n") }
  }
}
