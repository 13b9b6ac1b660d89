import ArgumentParser
import Compiler
import Platform
import Ports

extension FileKind: ExpressibleByArgument {}

/// `rooster schema`: the JSON Schema of a kind of file, for editors.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of file, for editors.",
    discussion: """
      The kinds are schedule (a course, user or global file; this one when none is named),
      workspace (rooster.yaml), preset (templates/meetings) and announcement (the front matter of
      templates/announcements).

      `rooster init` writes all of them to schedules/.schema, where the first lines of files point:

        # yaml-language-server: $schema=../.schema/schedule.json

      After an update of Rooster, --write writes them anew.
      """)

  @Argument(help: "schedule, workspace, preset or announcement.")
  var kind: FileKind?

  @Flag(help: "Write the schemas of all kinds, or of the one that is named, to schedules/.schema.")
  var write = false

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      guard write else {
        session.console.result(SchemaView(kind: kind ?? .schedule).document)
        return
      }
      let workspace = "\(session.folder.schedules)/rooster.yaml"
      guard session.files.exists(workspace) else {
        throw CommandFailure(
          "there is no \(workspace), so nothing was written",
          hint: "'rooster init' lays out a workspace, with its schemas")
      }
      for kind in kind.map({ [$0] }) ?? FileKind.allCases {
        let path = "\(session.folder.schedules)/\(SchemaView.path(of: kind))"
        do throws(FileError) {
          try session.files.write(Array(SchemaView(kind: kind).document.utf8), to: path)
        } catch {
          throw CommandFailure("\(path) cannot be written: \(error.reason.writingSentence)")
        }
        session.console.result("wrote \(path)")
      }
    }
  }
}
