import Diagnostics
import YAML

/// Why a text is not what its key wants, and which part of the text is to blame.
struct Misreading: Error {
  let code: Codes
  let message: String
  let hint: String?
  /// What can be written instead of the part, as it stands; `nil` when that is not certain.
  let correction: String?

  /// A part of the text that was read; the whole text when it is somebody else's text.
  let part: Substring

  init(_ code: Codes, _ message: String, at part: Substring, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
    self.part = part
    correction = nil
  }

  /// A misreading of a text that is certainly meant to be another; of another kind when it has a name.
  init(
    _ code: Codes, _ message: String, at part: Substring, write correction: String,
    as kind: String? = nil
  ) {
    self.code = code
    self.message = message
    self.part = part
    self.correction = correction
    hint = kind.map { "write \($0): \(correction)" } ?? "write \(correction)"
  }

  /// What is written instead of a text, when the whole text is to blame.
  func correction(of text: Substring) -> String? {
    part.startIndex == text.startIndex && part.endIndex == text.endIndex ? correction : nil
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
