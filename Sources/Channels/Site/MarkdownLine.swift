/// What the beginning of a line makes of it.
enum MarkdownLine: Equatable {
  case blank, rule, text
  case heading(level: Int, text: Substring)
  /// The backquotes or tildes that also close the code.
  case fence(Substring)
  case bullet(Character)
  case number(Int)

  init(_ line: Substring) {
    let indent = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(indent)
    guard let first = rest.first(where: { !$0.isWhitespace }) else {
      self = .blank
      return
    }
    // Code by indentation is not in the subset: people indent by accident.
    self =
      Self.asHeading(rest) ?? Self.asFence(rest) ?? Self.asRule(rest) ?? Self.asItem(rest, first)
  }

  /// Whether a paragraph goes on with this line.
  var continuesParagraph: Bool { self == .text }

  var isNumber: Bool {
    if case .number = self { return true }
    return false
  }

  var isItem: Bool {
    if case .bullet = self { return true }
    return isNumber
  }

  /// The attribute of a list that does not begin with 1.
  var startAttribute: String {
    if case .number(let number) = self, number != 1 { return " start=\"\(number)\"" }
    return ""
  }

  func isSameList(as other: MarkdownLine) -> Bool {
    if case .bullet(let mark) = self, case .bullet(mark) = other { return true }
    return isNumber && other.isNumber
  }

  /// How far the content of an item is indented, and its first line.
  static func itemContent(of line: Substring) -> (indent: Int, text: Substring) {
    let indent = line.prefix { $0 == " " }.count
    let marker = line.dropFirst(indent).prefix { !$0.isWhitespace }.count
    let text = line.dropFirst(indent + marker).drop { $0 == " " || $0 == "\t" }
    return (indent + marker + 1, text)
  }

  private static func asHeading(_ line: Substring) -> MarkdownLine? {
    let level = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level), rest.isEmpty || rest.first == " " else { return nil }
    var text = rest.drop { $0 == " " }
    while text.last == "#" || text.last == " " { text.removeLast() }
    return .heading(level: level, text: text)
  }

  private static func asFence(_ line: Substring) -> MarkdownLine? {
    guard let mark = line.first, mark == "`" || mark == "~" else { return nil }
    let fence = line.prefix { $0 == mark }
    guard fence.count >= 3, !line.dropFirst(fence.count).contains("`") else { return nil }
    return .fence(fence)
  }

  private static func asRule(_ line: Substring) -> MarkdownLine? {
    let marks = line.filter { $0 != " " }
    guard marks.count >= 3, let mark = marks.first, "-*_".contains(mark),
      marks.allSatisfy({ $0 == mark })
    else { return nil }
    return .rule
  }

  private static func asItem(_ line: Substring, _ first: Character) -> MarkdownLine {
    let rest = line.dropFirst()
    if "-*+".contains(first), line.first == first, rest.first == " " { return .bullet(first) }
    // CommonMark: at most nine digits.
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let after = line.dropFirst(digits.count)
    if (1...9).contains(digits.count), let number = Int(digits),
      after.hasPrefix(". ")
        || after.hasPrefix(") ")
    {
      return .number(number)
    }
    return .text
  }
}
