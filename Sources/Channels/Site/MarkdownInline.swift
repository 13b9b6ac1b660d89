/// Text inside a block: `*emphasis*`, `**strong**`, `` `code` ``, `[links](https://…)`,
/// `<https://…>`, bare `https://` addresses, `\` before punctuation, and line breaks (two spaces or
/// `\` at the end).
///
/// Links go to `https` and `mailto` only; any other is shown as it was typed.
struct MarkdownInline {
  /// Marks inside marks; and how far the end of one is looked for, so that no text takes long.
  private static let depthLimit = 8
  private static let reach = 2_000
  /// `***a***` is the most that means something; more marks are a line that somebody drew.
  private static let longestRun = 3

  private let text: [Character]
  private let depth: Int
  private let linksAllowed: Bool
  private var position = 0
  private var html = ""

  static func html(_ text: some StringProtocol) -> String {
    html(Array(text), depth: 0, linksAllowed: true)
  }

  private static func html(_ text: [Character], depth: Int, linksAllowed: Bool) -> String {
    var parser = MarkdownInline(text: text, depth: depth, linksAllowed: linksAllowed)
    while parser.position < text.count { parser.step() }
    return parser.html
  }

  private init(text: [Character], depth: Int, linksAllowed: Bool) {
    self.text = text
    self.depth = depth
    self.linksAllowed = linksAllowed
  }

  private mutating func step() {
    let isTaken =
      switch text[position] {
      case "\\": takeEscape()
      case "`": takeCode()
      case "*", "_": takeEmphasis()
      case "[": takeLink()
      case "<": takeBracketedAddress()
      case " ": takeBreak()
      case "h": takeBareAddress()
      default: false
      }
    if !isTaken {
      html += Markup.escaped(String(text[position]))
      position += 1
    }
  }

  private mutating func takeEscape() -> Bool {
    guard position + 1 < text.count else { return false }
    let next = text[position + 1]
    if next == "\n" {
      html += "<br>\n"
    } else if next.isASCII, next.isPunctuation || next.isSymbol {
      html += Markup.escaped(String(next))
    } else {
      return false
    }
    position += 2
    return true
  }

  private mutating func takeBreak() -> Bool {
    var end = position
    while end < text.count, text[end] == " " { end += 1 }
    guard end < text.count, text[end] == "\n" else { return false }
    html += end - position >= 2 ? "<br>\n" : "\n"
    position = end + 1
    return true
  }

  private mutating func takeCode() -> Bool {
    let length = run(of: "`", at: position)
    var start = position + length
    while let next = index(of: "`", from: start) {
      let closing = run(of: "`", at: next)
      if closing == length {
        let code = String(text[position + length..<next]).replacing("\n", with: " ")
        let isPadded = code.count > 2 && code.hasPrefix(" ") && code.hasSuffix(" ")
        html += "<code>\(Markup.escaped(isPadded ? code.dropFirst().dropLast() : code[...]))</code>"
        position = next + length
        return true
      }
      start = next + closing
    }
    html += String(repeating: "`", count: length)
    position += length
    return true
  }

  private mutating func takeEmphasis() -> Bool {
    let mark = text[position]
    let count = run(of: mark, at: position)
    guard count <= Self.longestRun else {
      html += String(repeating: mark, count: count)
      position += count
      return true
    }
    let length = min(2, count)
    let start = position + length
    guard depth < Self.depthLimit, start < text.count, !text[start].isWhitespace,
      mark == "*" || !isWord(at: position - 1),
      let end = closing(mark, length: length, from: start)
    else { return false }
    let tag = length == 2 ? "strong" : "em"
    html += "<\(tag)>\(inner(start..<end))</\(tag)>"
    position = end + length
    return true
  }

  /// Where the same mark, of the same length, ends what it began.
  private func closing(_ mark: Character, length: Int, from start: Int) -> Int? {
    var index = start
    let limit = min(text.count, start + Self.reach)
    while index < limit {
      if text[index] == "\\" {
        index += 2
        continue
      }
      let count = text[index] == mark ? run(of: mark, at: index) : 0
      // `***` closes either, so that `**strong *and both***` works.
      let fits = count == length || count > 2
      if fits, index > start, !text[index - 1].isWhitespace,
        mark == "*" || !isWord(at: index + count)
      {
        return length == 2 ? index + count - 2 : index
      }
      index += max(1, count)
    }
    return nil
  }

  private mutating func takeLink() -> Bool {
    guard linksAllowed, let middle = closingBracket(from: position + 1), middle + 1 < text.count,
      text[middle + 1] == "(", let end = index(of: ")", from: middle + 2)
    else { return false }
    let inside = String(text[middle + 2..<end])
    let target = inside.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    guard let url = SafeAddress(target) else { return false }
    let label = Self.html(
      Array(text[position + 1..<middle]), depth: depth + 1, linksAllowed: false)
    html += "<a href=\"\(Markup.escaped(url.text))\">\(label)</a>"
    position = end + 1
    return true
  }

  private func closingBracket(from start: Int) -> Int? {
    guard let end = index(of: "]", from: start), depth < Self.depthLimit else { return nil }
    return text[start..<end].contains("[") ? nil : end
  }

  private mutating func takeBracketedAddress() -> Bool {
    guard linksAllowed, let end = index(of: ">", from: position + 1) else { return false }
    let inside = String(text[position + 1..<end])
    let isMail = inside.contains("@") && !inside.contains(":") && !inside.contains("/")
    guard let url = SafeAddress(isMail ? "mailto:\(inside)" : inside) else { return false }
    html += "<a href=\"\(Markup.escaped(url.text))\">\(Markup.escaped(inside))</a>"
    position = end + 1
    return true
  }

  private mutating func takeBareAddress() -> Bool {
    let scheme = Array("https://")
    guard linksAllowed, !isWord(at: position - 1), text[position...].starts(with: scheme) else {
      return false
    }
    var end = position
    while end < text.count, !text[end].isWhitespace, !"<>\"".contains(text[end]) { end += 1 }
    // A sentence may end with an address.
    while end > position, ".,;:!?)'*_".contains(text[end - 1]) { end -= 1 }
    guard let url = SafeAddress(String(text[position..<end])) else { return false }
    html += "<a href=\"\(Markup.escaped(url.text))\">\(Markup.escaped(url.text))</a>"
    position = end
    return true
  }

  private func inner(_ range: Range<Int>) -> String {
    Self.html(Array(text[range]), depth: depth + 1, linksAllowed: linksAllowed)
  }

  private func run(of character: Character, at start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == character { end += 1 }
    return end - start
  }

  private func index(of character: Character, from start: Int) -> Int? {
    let limit = min(text.count, start + Self.reach)
    guard start < limit else { return nil }
    return text[start..<limit].firstIndex(of: character)
  }

  private func isWord(at index: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    return text[index].isLetter || text[index].isNumber
  }
}
