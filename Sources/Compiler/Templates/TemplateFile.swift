/// A template file taken apart: its front matter and its text, both with the lines of the file.
struct TemplateFile {
  /// The front matter for a YAML reader, its first line empty so that lines keep their numbers.
  let frontMatter: [UInt8]
  let body: String
  /// The line of the file on which the text begins, from 1.
  let bodyLine: Int

  /// Why a file cannot be taken apart.
  enum Defect: Error {
    case notUTF8, noFrontMatter, unclosedFrontMatter
  }

  /// Takes a file apart; a byte order mark and CRLF are accepted.
  init(_ bytes: [UInt8]) throws(Defect) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    let plain = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    let lines = Self.lines(plain)
    guard lines.first.map(Self.isFence) == true else { throw .noFrontMatter }
    guard let close = lines.dropFirst().firstIndex(where: Self.isFence) else {
      throw .unclosedFrontMatter
    }
    frontMatter = Array(([""] + lines[1..<close] + [""]).joined(separator: "\n").utf8)
    // Blank lines between the front matter and the text belong to neither.
    let start = lines[(close + 1)...].firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? close + 1
    body = lines[start...].joined(separator: "\n")
    bodyLine = start + 1
  }

  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }

  private static func isFence(_ line: String) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
  }
}
