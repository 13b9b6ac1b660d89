import ArgumentParser
import Compiler
import Diagnostics

/// The forms in which a code is explained.
enum ExplanationFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown
}

/// `rooster explain`: a diagnostic at length.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a code such as S104: why, a wrong and a right example.",
    discussion: """
      Without a code, lists all codes. Needs no workspace. With --format markdown and no code, writes
      the page docs/diagnostics.md.
      """)

  @Argument(help: ArgumentHelp("The code that stands at the end of a message.", valueName: "code"))
  var name: String?

  @Option(help: "text, json or markdown.")
  var format: ExplanationFormat = .text

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      guard let name else {
        session.console.result(await list(session))
        return
      }
      let explanation = await session.explanation(of: try Self.entry(named: name))
      session.console.result(show(explanation, on: session.console))
    }
  }

  /// Also takes a code as it is copied from a message: `[S104]`, and in small letters.
  private static func entry(named name: String) throws(CommandFailure) -> CatalogueEntry {
    let bare = name.filter { $0 != "[" && $0 != "]" }
    if let entry = Catalogue.entry(for: Code(rawValue: bare.uppercased())) { return entry }
    // Codes that look alike have nothing to do with each other, so none is suggested.
    throw CommandFailure(
      "there is no code '\(name.visible)'", hint: "'rooster explain' lists all codes")
  }

  private func show(_ explanation: Explanation, on console: Console) -> String {
    switch format {
    case .text:
      ExplanationView(explanation: explanation).text(style: console.style, width: console.width)
    case .json: ExplanationView(explanation: explanation).json
    case .markdown: DiagnosticsPage.section(explanation)
    }
  }

  private func list(_ session: Session) async -> String {
    let view = CodeListView(entries: Catalogue.entries)
    switch format {
    case .text:
      return view.text(style: session.console.style, width: session.console.tableWidth)
    case .json: return view.json
    case .markdown:
      var explanations: [Explanation] = []
      for entry in Catalogue.entries { explanations.append(await session.explanation(of: entry)) }
      return DiagnosticsPage(surroundings: Catalogue.surroundings, explanations: explanations)
        .markdown
    }
  }
}
