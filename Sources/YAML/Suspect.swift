import Diagnostics

/// A character that cannot be seen, which is fine in quotes and a slip elsewhere.
struct Suspect: Sendable {
  let position: Position
  let value: UInt32

  /// Whether only blanks stand before it, so that it was meant as indentation.
  let isIndentation: Bool

  /// Whether the character before it is one of its kind, so that one finding is enough.
  let isContinuation: Bool

  init(_ found: (offset: Int, value: UInt32), in source: SourceText) {
    position = source.position(ofByte: found.offset)
    value = found.value
    let before = source.line(position.line).unicodeScalars.prefix(position.column - 1)
    isIndentation = before.allSatisfy {
      $0 == " " || $0 == "\t" || InvisibleCharacter.isSuspect($0.value)
    }
    isContinuation = before.last.map { InvisibleCharacter.isSuspect($0.value) } ?? false
  }

  /// The finding for it.
  func diagnostic(in source: SourceText) -> Diagnostic {
    let name = InvisibleCharacter.name(value)
    let message =
      isIndentation ? "\(name) is used for indentation" : "\(name) in text without quotes"
    let hint =
      isIndentation
      ? "delete it and indent with ordinary spaces"
      : "delete it or type an ordinary space; put the text in quotes if it is meant"
    return source.diagnostic(YAMLCodes.invisibleCharacter, message, at: position, hint: hint)
  }
}
