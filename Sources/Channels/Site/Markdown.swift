/// The part of CommonMark that announcements may use, as HTML that is safe whatever the text is.
///
/// Blocks: paragraphs, headings (`#`), lists (`-`, `*`, `+`, `1.`) with indented content, fenced
/// code and rules (`---`). Inside them: see ``MarkdownInline``. Everything else, HTML included, is
/// shown as it was typed.
struct Markdown {
  /// Lists inside lists; deeper ones become text of the last.
  private static let depthLimit = 6
  /// The title of a page is `h1` and that of an announcement `h2`, so `#` begins below them.
  private static let headingOffset = 2

  private var lines: ArraySlice<Substring>
  private let depth: Int
  private var html = ""

  /// The text as HTML.
  static func html(_ text: String) -> String {
    let normal = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let lines = normal.split(separator: "\n", omittingEmptySubsequences: false)
    return html(lines[...], depth: 0)
  }

  private static func html(_ lines: ArraySlice<Substring>, depth: Int) -> String {
    var parser = Markdown(lines: lines, depth: depth)
    while !parser.lines.isEmpty { parser.takeBlock() }
    return parser.html
  }

  private init(lines: ArraySlice<Substring>, depth: Int) {
    self.lines = lines
    self.depth = depth
  }

  private mutating func takeBlock() {
    guard let line = lines.first else { return }
    switch MarkdownLine(line) {
    case .blank: lines.removeFirst()
    case .heading(let level, let text):
      lines.removeFirst()
      let tag = "h\(min(6, level + Self.headingOffset))"
      html += "<\(tag)>\(MarkdownInline.html(text))</\(tag)>\n"
    case .rule:
      lines.removeFirst()
      html += "<hr>\n"
    case .fence(let mark): takeCode(mark)
    case .bullet, .number:
      if depth < Self.depthLimit { takeList() } else { takeParagraph() }
    case .text: takeParagraph()
    }
  }

  private mutating func takeParagraph() {
    var taken: [Substring] = []
    while let line = lines.first {
      let kind = MarkdownLine(line)
      if !taken.isEmpty, !kind.continuesParagraph { break }
      taken.append(line.drop { $0 == " " || $0 == "\t" })
      lines.removeFirst()
    }
    html += "<p>\(MarkdownInline.html(taken.joined(separator: "\n")))</p>\n"
  }

  private mutating func takeCode(_ mark: Substring) {
    lines.removeFirst()
    var code: [Substring] = []
    while let line = lines.popFirst(), line.drop(while: { $0 == " " }) != mark { code.append(line) }
    html += "<pre><code>\(Markup.escaped(code.joined(separator: "\n")))</code></pre>\n"
  }

  private mutating func takeList() {
    guard let first = lines.first else { return }
    let marker = MarkdownLine(first)
    let tag = marker.isNumber ? "ol" : "ul"
    html += "<\(tag)\(marker.startAttribute)>\n"
    while let line = lines.first, MarkdownLine(line).isSameList(as: marker) {
      html += "<li>\(takeListItem())</li>\n"
    }
    html += "</\(tag)>\n"
  }

  /// One item: its first line, and what follows indented or without a blank line between.
  private mutating func takeListItem() -> String {
    guard let first = lines.popFirst() else { return "" }
    let (indent, text) = MarkdownLine.itemContent(of: first)
    var content: [Substring] = [text]
    while let line = lines.first {
      let isIndented = line.prefix(indent).allSatisfy { $0 == " " } && line.count > indent
      let kind = MarkdownLine(line)
      if isIndented {
        content.append(line.dropFirst(indent))
      } else if kind == .blank, followsIndented(indent) || followsItem() {
        content.append("")
      } else if kind == .text, content.last != "" {
        content.append(line)
      } else {
        break
      }
      lines.removeFirst()
    }
    while content.last == "" { content.removeLast() }
    let inner = Self.html(content[...], depth: depth + 1)
    return Self.withoutSingleParagraph(inner)
  }

  private func followsIndented(_ indent: Int) -> Bool {
    guard let next = lines.dropFirst().first(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      return false
    }
    return next.prefix(indent).allSatisfy { $0 == " " }
  }

  private func followsItem() -> Bool {
    guard let next = lines.dropFirst().first else { return false }
    return MarkdownLine(next).isItem
  }

  /// An item of one line is no paragraph.
  private static func withoutSingleParagraph(_ html: String) -> String {
    let opening = "<p>"
    guard html.hasPrefix(opening), let end = html.firstRange(of: "</p>\n") else { return html }
    let rest = html[end.upperBound...]
    guard !rest.contains("<p>") || rest.hasPrefix("<ul") || rest.hasPrefix("<ol") else {
      return html
    }
    let text = html[html.index(html.startIndex, offsetBy: opening.count)..<end.lowerBound]
    return rest.isEmpty ? String(text) : "\(text)\n\(rest)"
  }
}
