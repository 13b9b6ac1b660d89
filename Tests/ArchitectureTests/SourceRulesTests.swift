import Testing

/// Rules of style that a machine can hold.
@Suite("Rules of the sources")
struct SourceRulesTests {
  /// A reader holds about this much; a longer file is two.
  static let longestFile = 400

  @Test(arguments: ["try!", "as!", "fatalError("])
  func `nothing in product code is forced or fatal`(_ phrase: String) throws {
    let places = try SourceFile.all().flatMap { file in
      file.code.enumerated().filter { contains($0.element, word: phrase) }
        .map { "\(file.path):\($0.offset + 1)" }
    }
    #expect(places == [])
  }

  @Test func `no file is longer than a reader can hold`() throws {
    let long = try SourceFile.all().filter { $0.lines.count > Self.longestFile }
      .map { "\($0.path): \($0.lines.count) lines" }
    #expect(long == [])
  }

  @Test func `no file is named after nothing`() throws {
    let endings = ["Utils.swift", "Helpers.swift", "Util.swift", "Helper.swift", "Misc.swift"]
    let files = try SourceFile.all().filter { file in endings.contains { file.name.hasSuffix($0) } }
    #expect(files.map(\.path) == [])
  }

  @Test func `a forced word is found, and a word that only ends like one is not`() {
    #expect(contains("let x = try! y()", word: "try!"))
    #expect(contains("(x as! Y)", word: "as!"))
    #expect(!contains("print(\"it was!\")", word: "as!"))
    #expect(!contains("retry!", word: "try!"))
  }

  /// Whether the phrase stands in the line where a word begins.
  private func contains(_ line: String, word phrase: String) -> Bool {
    line.ranges(of: phrase).contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && before != "_"
    }
  }
}
