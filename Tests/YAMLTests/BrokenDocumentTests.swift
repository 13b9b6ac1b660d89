import Diagnostics
import Testing

@testable import YAML

/// One mistake of syntax does not hide the others.
@Suite struct BrokenDocumentTests {
  struct Fixture: CustomTestStringConvertible {
    let title: String
    let yaml: String
    /// The lines, codes and related lines of what is told.
    let told: [String]
    /// The keys of the file that are left.
    let keys: [String]?
    var testDescription: String { title }
  }

  static let fixtures = [
    Fixture(
      title: "two values with colons", yaml: "a: b: c\nd: 1\ne: f: g\nh: 2\n",
      told: ["1 Y030 whole", "3 Y030"], keys: ["d", "h"]),
    Fixture(
      title: "a line that fits no line above",
      yaml: "m:\n  l:\n    w: 1\n   a: 2\n  t: 3\nx:y\nz: 1\n",
      told: ["4 Y031 whole", "6 Y023"], keys: ["m", "z"]),
    Fixture(
      title: "what is indented below a broken line goes with it",
      yaml: "m:\n  l: x: y\n    w:1\n  t: 3\n", told: ["2 Y030 whole"], keys: ["m"]),
    Fixture(
      title: "a key is not called empty when its value was left out",
      yaml: "m:\n  l: x: y\nb: \"\n", told: ["2 Y030 whole", "3 Y035"], keys: ["m"]),
    Fixture(
      title: "a quote that is closed by the beginning of the next one",
      yaml: "a: 'x\nb: 'y'\nc: 'z'\nd: e: f\n", told: ["1 Y035 whole", "4 Y030"],
      keys: ["b", "c"]),
    Fixture(
      title: "a list without its end", yaml: "a: [b, c\nd: 1\ne: f: g\n",
      told: ["2 Y036 whole", "3 Y030"], keys: ["d"]),
    Fixture(
      title: "a file that is indented with tabs", yaml: "a:\n\tb: 1\n\tc: 2\nd: e: f\ng: 1\n",
      told: ["2 Y033 whole", "4 Y030"], keys: ["a", "g"]),
    Fixture(
      title: "a tab is a level", yaml: "a:\n\tb:\n    c:1\n  d: e: f\ng: 1\n",
      told: ["2 Y033 whole", "4 Y030"], keys: ["a", "g"]),
    Fixture(
      title: "nothing is left", yaml: "a: b: c\n", told: ["1 Y030 whole"], keys: nil),
    Fixture(
      title: "a second document", yaml: "a: 1\n---\nb: c: d\n", told: ["2 Y011 rest"], keys: nil),
    Fixture(
      title: "a control character", yaml: "a: \0\nb: c: d\n", told: ["1 Y005 rest"], keys: nil),
    Fixture(title: "an empty file", yaml: "", told: ["1 Y001"], keys: nil),
    Fixture(
      title: "more broken lines than are slips",
      yaml: (1...14).map { "k\($0): b: c\n" }.joined(),
      told: (1...12).map { "\($0) Y030" } + ["13 Y030 rest"], keys: nil),
  ]

  @Test("mistakes behind a syntax error are found", arguments: fixtures)
  func found(_ fixture: Fixture) {
    let bytes = Array(fixture.yaml.utf8)
    let broken = BrokenDocument(bytes, file: "a.yaml")
    #expect(broken.findings.map(Self.line) == fixture.told)
    #expect(broken.root?.entries.map { $0.key.text } == fixture.keys)
  }

  @Test func `what was found at first is told in the same words`() {
    let bytes = Array("a: b: c\nd: 1\n".utf8)
    let first = Document.parse(bytes, file: "a.yaml").findings
    let broken = BrokenDocument(bytes, file: "a.yaml", waiting: "all else has to wait")
    #expect(
      broken.findings.map { $0.rendered() }
        == first.map {
          $0.rendered() + "a.yaml:1:5: note: all else has to wait\n"
        })
  }

  private static func line(_ finding: Diagnostic) -> String {
    let notes = finding.related.compactMap { related -> String? in
      switch related.message {
      case "what depends on this line is checked when it can be read": "whole"
      case "the rest of the file is checked when this can be read": "rest"
      default: nil
      }
    }
    return (["\(finding.span.place.line)", "\(finding.code)"] + notes).joined(separator: " ")
  }
}
