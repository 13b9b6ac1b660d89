import Testing

@testable import Diagnostics

@Suite("Findings as text")
struct RenderingTests {
  static func finding(
    _ line: String, column: Int, length: Int = 1, hint: String? = nil, related: [Related] = []
  ) -> Diagnostic {
    Diagnostic(
      "S104", "wrong", at: Span(Place(file: "a.yaml", line: 14, column: column), length: length),
      hint: hint, excerpt: line, related: related)
  }

  @Test func `a finding has its place, its line with carets, and a hint`() {
    let finding = Diagnostic(
      "S104", "'Europe/Berln' is not a time zone",
      at: Span(Place(file: "schedules/analysis.yaml", line: 14, column: 11), length: 12),
      hint: "did you mean 'Europe/Berlin'?", excerpt: "    zone: Europe/Berln")
    #expect(
      finding.rendered() == """
        schedules/analysis.yaml:14:11: error: 'Europe/Berln' is not a time zone [S104]
           14 |     zone: Europe/Berln
              |           ^^^^^^^^^^^^
        hint: did you mean 'Europe/Berlin'?

        """)
  }

  @Test func `related places follow as notes`() {
    let first = Related(
      Span(Place(file: "b.yaml", line: 2, column: 1), length: 3), "first here", excerpt: "abc: d")
    #expect(
      Self.finding("x", column: 1, related: [first]).rendered() == """
        a.yaml:14:1: error: wrong [S104]
           14 | x
              | ^
        b.yaml:2:1: note: first here
            2 | abc: d
              | ^^^

        """)
  }

  @Test(arguments: [
    ("\tx: y", 5, 1, "    x: y", "       ^"), ("a\tb", 3, 1, "a   b", "    ^"),
    ("日本: x", 5, 1, "日本: x", "      ^"), ("e\u{301}: x", 5, 1, "e\u{301}: x", "   ^"),
    ("a\u{A0}b", 2, 2, "a\\u{A0}b", " ^^^^^^^"), ("\u{1}b", 2, 1, "\\u{1}b", "     ^"),
    ("abc", 4, 1, "abc", "   ^"), ("abc", 9, 1, "abc", "   ^"), ("abc", 2, 50, "abc", " ^^"),
    ("", 1, 1, "", "^"),
  ])
  func `carets stand below what is meant`(
    _ line: String, _ column: Int, _ length: Int, _ text: String, _ carets: String
  ) {
    let excerpt = Excerpt(line: line, column: column, length: length)
    #expect(excerpt.text == text)
    #expect(excerpt.carets == carets)
  }

  @Test func `a long line is cut to a window around the carets`() {
    let line = String(repeating: "a", count: 500) + "HERE" + String(repeating: "b", count: 500)
    let excerpt = Excerpt(line: line, column: 501, length: 4)
    #expect(
      excerpt.text == "…" + String(repeating: "a", count: 30) + "HERE"
        + String(repeating: "b", count: 66) + "…")
    #expect(excerpt.carets == String(repeating: " ", count: 31) + "^^^^")
  }

  @Test func `a terminal gets colours`() {
    #expect(
      Self.finding("x", column: 1, hint: "y").rendered(.ansi)
        == "\u{1B}[1ma.yaml:14:1:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m wrong [S104]\n"
        + "\u{1B}[2m   14 |\u{1B}[0m x\n\u{1B}[2m      |\u{1B}[0m \u{1B}[1;31m^\u{1B}[0m\n"
        + "\u{1B}[1;32mhint:\u{1B}[0m y\n")
  }

  @Test func `a finding without its line has no excerpt`() {
    let finding = Diagnostic("S1", "gone", at: Span(Place(file: "a", line: 1, column: 1)))
    #expect(finding.rendered() == "a:1:1: error: gone [S1]\n")
  }
}
