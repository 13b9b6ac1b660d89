import Compiler
import Diagnostics

/// One code at length, for somebody who met it.
struct ExplanationView {
  let explanation: Explanation

  /// Prose in wider lines is hard to read.
  private static let widestProse = 80
  private static let indent = "    "

  /// For people: the title, the reasons, and the example in its three steps.
  func text(style: TextStyle, width: Int) -> String {
    let entry = explanation.entry
    let prose = min(width, Self.widestProse)
    var lines = TextLines()
    lines.appendPart(["\(entry.code): \(entry.title)"].map { style.ink($0, .strong) })
    for paragraph in entry.explanation { lines.appendPart(paragraph.wrapped(to: prose)) }
    append(entry.wrong, as: "Wrong", to: &lines, style)
    lines.appendPart([style.ink("Rooster says", .strong)])
    lines.appendPart(Self.indented(explanation.says(style: style)))
    append(entry.right, as: "Right", to: &lines, style)
    return lines.text
  }

  private func append(
    _ example: CatalogueExample, as title: String, to lines: inout TextLines, _ style: TextStyle
  ) {
    for (index, file) in example.files.enumerated() {
      lines.appendPart([style.ink("\(index == 0 ? title : "and"): \(file.path)", .strong)])
      lines.appendPart(Self.indented(file.shown.isEmpty ? "(an empty file)" : file.shown))
    }
  }

  private static func indented(_ text: String) -> [String] {
    text.withoutLastNewline.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : indent + line
    }
  }

  /// For programs.
  var json: String {
    let entry = explanation.entry
    let document: JSON = [
      "format_version": .text("1.0"), "code": .text(entry.code.rawValue),
      "title": .text(entry.title), "severity": .text(explanation.severity.rawValue),
      "explanation": .list(entry.explanation.map(JSON.text)),
      "wrong": .list(entry.wrong.files.map(\.json)),
      "diagnostics": .list(explanation.findings.map(\.json)),
      "right": .list(entry.right.files.map(\.json)),
    ]
    return document.document
  }
}

extension CatalogueFile {
  fileprivate var json: JSON { ["file": .text(path), "text": .text(shown)] }
}
