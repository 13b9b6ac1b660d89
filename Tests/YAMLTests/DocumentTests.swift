import Diagnostics
import Testing

@testable import YAML

@Suite("Documents")
struct DocumentTests {
  static func root(_ yaml: String) throws -> Node {
    let result = Document.parse(Array(yaml.utf8), file: "a.yaml")
    #expect(result.findings == [])
    return try #require(result.document).root
  }

  @Test func `every scalar stays the text that was typed`() throws {
    let words = ["no", "on", "10:30", "1e3", "010", "0x1F", "2027-02-01", "Null", "true", "1.10"]
    let root = try Self.root(words.enumerated().map { "k\($0): \($1)\n" }.joined())
    #expect(root.entries.map(\.value.text) == words)
    #expect(root.entries.map(\.value.isNull).contains(true) == false)
  }

  @Test(arguments: [
    ("a: x\n", NodeStyle.plain, "x"), ("a: 'it''s'\n", .single, "it's"),
    ("a: \"x\\ny\"\n", .double, "x\ny"), ("a: |\n  x\n   y\n", .literal, "x\n y\n"),
    ("a: >\n  x\n  y\n", .folded, "x y\n"), ("a: x\n  y\n", .plain, "x y"),
    ("\u{FEFF}a: X\r\n", .plain, "X"), ("a: “Lecture” 👩‍🎓\n", .plain, "“Lecture” 👩‍🎓"),
  ])
  func `a scalar knows its style and its text`(
    _ yaml: String, _ style: NodeStyle, _ text: String
  ) throws {
    let value = try #require(try Self.root(yaml)["a"])
    #expect(value.style == style)
    #expect(value.text == text)
  }

  @Test func `null is nothing or a tilde without quotes`() throws {
    let root = try Self.root("a: ~\nb: null\nc: \"null\"\nd: ''\n")
    #expect(root.entries.map(\.value.isNull) == [true, true, false, false])
  }

  @Test func `lists and maps are reached by position and key`() throws {
    let root = try Self.root("days: [mon, {tue: 1}]\nempty: {}\n")
    let days = try #require(root["days"])
    #expect(days.kind == .sequence)
    #expect(days.style == .flow)
    #expect(days.elements.map(\.kind) == [.scalar, .mapping])
    #expect(days.elements[1]["tue"]?.text == "1")
    #expect(days.entries.isEmpty)
    #expect(root["empty"]?.entries.count == 0)
    #expect(root["day"] == nil)
    #expect(root.entry("days")?.key.span.place.line == 1)
  }

  @Test func `own keys win over merged ones, and earlier maps over later`() throws {
    let root = try Self.root(
      """
      one: &one {a: 1, b: 1}
      two: &two {b: 2, c: 2}
      alias:
        <<: *one
        a: own
      list:
        <<: [*one, *two]
      inline:
        <<: {a: 5}
        z: 6

      """)
    func shown(_ key: String) -> [String] {
      root[key]?.entries.map { "\($0.key.text)=\($0.value.text)" } ?? []
    }
    #expect(shown("alias") == ["a=own", "b=1"])
    #expect(shown("list") == ["a=1", "b=1", "c=2"])
    #expect(shown("inline") == ["z=6", "a=5"])
  }

  @Test func `an alias shows the place of what it repeats`() throws {
    let root = try Self.root("a: &x Room 1\nb: *x\nc: &m\n  d: 1\ne: *m\n")
    #expect(root["b"]?.text == "Room 1")
    #expect(root["b"]?.span == Span(Place(file: "a.yaml", line: 1, column: 7), length: 6))
    #expect(root["e"]?["d"]?.text == "1")
    #expect(root["e"]?.span == Span(Place(file: "a.yaml", line: 4, column: 3), length: 1))
  }

  @Test func `all repeated keys of a large map are found`() {
    let yaml = (0..<40).map { "k\($0 % 20): \($0)\n" }.joined()
    let result = Document.parse(Array(yaml.utf8), file: "a.yaml")
    #expect(result.findings.map(\.span.place.line) == Array(21...40))
    #expect(Set(result.findings.map(\.code)) == [YAMLCodes.duplicateKey])
    #expect(result.document?.root.entries.count == 20)
  }

  @Test func `findings of one file are found together and sorted`() {
    let yaml = "a:\nb: \u{A0}x\nc: 1\nc: 2\nd: *nowhere\n"
    let result = Document.parse(Array(yaml.utf8), file: "a.yaml")
    #expect(result.findings.map(\.code.rawValue) == ["Y020", "Y006", "Y017", "Y014"])
    #expect(result.document?.root["a"]?.isMissing == true)
    #expect(result.document?.root["d"]?.isMissing == true)
  }

  @Test(arguments: [
    "secret:\n  env:NAME\n", "url:\n  https://example.org\n", "zone: Europe/Amsterdam # default\n",
    "title: Algorithms  # two spaces are a comment\n", "title: C#\n", "tz: -5:00\n",
    "path: \"C:\\\\temp\"\n", "a: \"tab:\\\\t\"\n", "u: https://e.org/a#b\n", "# \u{A0}\na: 1\n",
    "a: \"\u{A0}\"\n", "a: |\n  x\u{A0}y\n", "a: نمی\u{200C}خواهم\n", "---\na: 1\n...\n",
  ])
  func `what is meant is accepted`(_ yaml: String) throws {
    _ = try Self.root(yaml)
  }
}
