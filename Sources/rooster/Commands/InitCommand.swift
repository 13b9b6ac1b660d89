import ArgumentParser
import CivilTime
import Platform
import Ports

/// `rooster init`: a workspace that validates and applies in the sandbox.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Lay out a small workspace that validates and applies in the sandbox.",
    discussion: "Writes nothing over: files that exist are left as they are.")

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      var written: [String] = []
      for file in StarterWorkspace.files(today: session.clock.now().utc.date) {
        let path = file.path(in: session.folder)
        guard !session.files.exists(path) else {
          session.console.note("kept \(path)")
          continue
        }
        do throws(FileError) {
          try session.files.write(Array(file.text.utf8), to: path)
        } catch {
          throw CommandFailure("\(path) cannot be written: \(error.reason.writingSentence)")
        }
        written.append(path)
      }
      session.console.result(
        written.map { "wrote \($0)\n" }.joined() + """

          Next: rooster validate
                rooster plan --sandbox
                rooster apply --sandbox
          """)
    }
  }
}
