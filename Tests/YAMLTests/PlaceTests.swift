import Diagnostics
import Testing

@testable import YAML

@Suite("Places of text")
struct PlaceTests {
  @Test(arguments: [
    ("a: mon 10:00\n", 4, 5, 1, 8, 5), ("é: mon 10:00\n", 4, 5, 1, 8, 5),
    ("a: 'mon 10:00'\n", 4, 5, 1, 9, 5), ("a: 'it''s x'\n", 5, 1, 1, 11, 1),
    ("a: \"\\u0041b\"\n", 1, 1, 1, 11, 1), ("a: \"b\\\\c\"\n", 1, 2, 1, 6, 3),
    ("a: |\n  one\n  {{x}}\n", 4, 5, 3, 3, 5), ("a: |2\n    x\n", 2, 1, 2, 5, 1),
    ("a: one\n  two\n", 4, 3, 1, 4, 3), ("a: &x mon 10:00\n", 4, 5, 1, 11, 5),
  ])
  func `a part of a scalar is found in its source`(
    _ yaml: String, _ offset: Int, _ length: Int, _ line: Int, _ column: Int, _ shown: Int
  ) throws {
    let root = try DocumentTests.root(yaml)
    let value = try #require(root.entries.first?.value)
    let expected = Span(Place(file: "a.yaml", line: line, column: column), length: shown)
    #expect(value.span(from: offset, length: length) == expected)
  }

  @Test(
    "a place is inside of the file, also where the last line has no end",
    arguments: [
      ("a:", 1, 3, "a:"), ("a: 1\nb:", 2, 3, "b:"), ("a: [1,\n  {b:", 2, 6, "  {b:"),
      ("a:\r\n  -", 2, 4, "  -"), ("a: 1\né:", 2, 3, "é:"),
    ])
  func end(_ yaml: String, _ line: Int, _ column: Int, _ excerpt: String) throws {
    let finding = try #require(Document.parse(Array(yaml.utf8), file: "a").findings.first)
    #expect(finding.span.place == Place(file: "a", line: line, column: column))
    #expect(finding.excerpt == excerpt)
  }

  @Test func `a finding carries its line`() throws {
    let value = try #require(try DocumentTests.root("a: 1\nweekly: mon 25:00\n")["weekly"])
    let finding = value.diagnostic("S101", "25:00 is not a time", from: 4, length: 5, hint: "24 h")
    #expect(
      finding.rendered() == """
        a.yaml:2:13: error: 25:00 is not a time [S101]
            2 | weekly: mon 25:00
              |             ^^^^^
        hint: 24 h

        """)
    #expect(value.diagnostic("S1", "x", severity: .warning).span.length == 9)
    #expect(value.excerpt == "weekly: mon 25:00")
  }
}
