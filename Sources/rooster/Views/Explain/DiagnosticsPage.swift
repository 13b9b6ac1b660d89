import Compiler
import Diagnostics

/// The catalogue as a page of the documentation, `docs/diagnostics.md`.
struct DiagnosticsPage {
  /// What the examples stand in.
  let surroundings: [CatalogueFile]
  let explanations: [Explanation]

  // As the other pages of the documentation.
  private static let width = 120

  /// The whole page.
  var markdown: String {
    ([Self.opening] + surroundings.map { Self.file($0, "`\($0.path)`") } + ["## All codes\n"]
      + lists + explanations.map(Self.section)).joined(separator: "\n")
  }

  /// One code, as on the page.
  static func section(_ explanation: Explanation) -> String {
    let entry = explanation.entry
    let says = explanation.says(style: .plain)
    let parts =
      ["## \(entry.code)\n", "**\(entry.title.markdown).**\n"]
      + entry.explanation.map { $0.markdown.wrapped(to: width).joined(separator: "\n") + "\n" }
      + example(entry.wrong, "Wrong") + [fence(says, "text", "Rooster says")]
      + example(entry.right, "Right")
    return parts.joined(separator: "\n")
  }

  private static let opening = """
    # Diagnostics

    Everything Rooster may say about the files of a workspace, by its code: why it says so, a file that is wrong, and the
    same file put right. `rooster explain S104` shows the same in the terminal.

    This page is made by `rooster explain --format markdown > docs/diagnostics.md`; what Rooster says is what it said then.

    An error stops everything, because the files cannot be used as they are. A warning does not: the files probably do not
    say what was meant (`--strict` makes it an error). A note is worth knowing.

    The examples stand in this workspace, where they do not bring a `rooster.yaml` of their own:

    """

  private var lists: [String] {
    var families: [(name: String, rows: [Explanation])] = []
    for explanation in explanations {
      let name = Catalogue.family(of: explanation.entry.code)
      if families.last?.name == name {
        families[families.count - 1].rows.append(explanation)
      } else {
        families.append((name, [explanation]))
      }
    }
    return families.map { Self.list($0.name, $0.rows) }
  }

  private static func list(_ name: String, _ rows: [Explanation]) -> String {
    let lines = rows.map { explanation in
      let code = explanation.entry.code.rawValue
      return "| [\(code)](#\(code.lowercased())) | \(explanation.severity.rawValue) | "
        + "\(explanation.entry.title.markdown) |"
    }
    return "### \(name)\n\n| code | weight | what is wrong |\n|---|---|---|\n"
      + lines.joined(separator: "\n") + "\n"
  }

  private static func example(_ example: CatalogueExample, _ title: String) -> [String] {
    example.files.enumerated().map { index, file in
      Self.file(file, "\(index == 0 ? title : "and") (`\(file.path)`)")
    }
  }

  private static func file(_ file: CatalogueFile, _ title: String) -> String {
    let language = file.path.split(separator: ".").last ?? ""
    return fence(
      file.shown.isEmpty ? "(an empty file)\n" : file.shown, String(language), title)
  }

  private static func fence(_ text: String, _ language: String, _ title: String) -> String {
    "\(title):\n\n```\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")```\n"
  }
}
