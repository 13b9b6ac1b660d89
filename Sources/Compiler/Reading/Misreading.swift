import Diagnostics
import YAML

/// Why a text is not what its key wants, and which part of the text is to blame.
struct Misreading: Error {
  let code: Codes
  let message: String
  let hint: String?

  /// A part of the text that was read; the whole text when it is somebody else's text.
  let part: Substring

  init(_ code: Codes, _ message: String, at part: Substring, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
    self.part = part
  }

  /// The finding, with its place in the file.
  func diagnostic(at node: Node) -> Diagnostic {
    let base = part.base.unicodeScalars
    let offset = base.distance(from: base.startIndex, to: part.startIndex)
    let isWhole = part.isEmpty || part.unicodeScalars.count == base.count
    guard !isWhole else { return node.finding(code, message, hint: hint) }
    return node.diagnostic(
      code.code, message, from: offset, length: part.unicodeScalars.count, hint: hint)
  }
}
