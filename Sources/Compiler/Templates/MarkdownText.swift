/// Text of people inside of Markdown.
enum MarkdownText {
  /// The text with a backslash before what would mean something (CommonMark, section 2.4).
  ///
  /// Left alone is what means nothing where it stands, so that most texts read the same before and
  /// after: `_` between letters, `&` between spaces, `#` inside of a word.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.isCandidate($0) }) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for (index, byte) in bytes.enumerated() {
      let before = index > 0 ? bytes[index - 1] : 0x0A
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
      if means(byte, before: before, after: after) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let always = Set("\\`*[]<".utf8)
  private static let atLineStart = Set("#>-+=~".utf8)
  private static let candidates = always.union(atLineStart).union("_&".utf8)

  private static func isCandidate(_ byte: UInt8) -> Bool { candidates.contains(byte) }

  private static func means(_ byte: UInt8, before: UInt8, after: UInt8) -> Bool {
    if always.contains(byte) { return true }
    if atLineStart.contains(byte) { return before == 0x0A }
    if byte == UInt8(ascii: "_") { return !(isWord(before) && isWord(after)) }
    return byte == UInt8(ascii: "&") && (isWord(after) || after == UInt8(ascii: "#"))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Unicode.Scalar(byte).isASCIILetterOrDigit
  }
}
