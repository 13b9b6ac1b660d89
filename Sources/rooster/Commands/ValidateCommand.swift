import ArgumentParser
import Diagnostics
import Platform

/// The forms in which findings are shown: for people, programs, and the annotations of forges.
enum FindingsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github, gitlab, sarif
}

/// `rooster validate`: all mistakes of all files, without network or secrets.
struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Find every mistake in every file; needs no network and no secrets.",
    discussion: """
      Shows all mistakes of all files, each with file, line, column and what to write instead.
      With paths, shows only what concerns those files. Exit code 1 when there are errors.
      """)

  @Argument(help: "Only show what concerns these files or folders.")
  var paths: [String] = []

  @Option(help: "text, json, github, gitlab or sarif.")
  var format: FindingsFormat = .text

  @Flag(help: "Warnings are errors.")
  var strict = false

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      let tree = await session.read()
      let selection = try PathSelection(paths, in: session, tree)
      let view = FindingsView(
        await session.check(tree), in: selection, strictness: strict ? .errorsAndWarnings : .errors,
        folder: RepositoryFolder(of: session.folder.root).path)
      show(view, on: session.console)
      if !view.isValid {
        throw CommandFailure("")
      }
    }
  }

  private func show(_ view: FindingsView, on console: Console) {
    switch format {
    case .text:
      let isClean = view.findings.isEmpty
      if !(isClean && options.quiet) { console.result(view.text(style: console.style)) }
      console.tellWhereToReadMore(view.findings.sorted)
    case .json: console.result(view.json)
    case .github: console.result(view.github)
    case .gitlab: console.result(view.gitlab)
    case .sarif: console.result(view.sarif)
    }
  }
}
