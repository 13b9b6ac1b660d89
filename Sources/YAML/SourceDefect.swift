import Diagnostics

/// A character that does not belong into a file, found before parsing.
struct SourceDefect: Sendable {
  enum Kind: Hashable, Sendable {
    case invalidByte(UInt8)
    case control(UInt32)
    case conflictMarker
  }

  let offset: Int
  let kind: Kind

  /// The finding for it.
  func diagnostic(in source: SourceText) -> Diagnostic {
    let position = source.position(ofByte: offset)
    switch kind {
    case .invalidByte(let byte):
      return source.diagnostic(
        YAMLCodes.invalidUTF8, "the byte 0x\(Self.hex(UInt32(byte), digits: 2)) is not UTF-8 text",
        at: position, hint: "save the file as UTF-8")
    case .control(let value):
      return source.diagnostic(
        YAMLCodes.controlCharacter,
        "\(InvisibleCharacter.name(value)) is not allowed here", at: position,
        hint: "delete it; it is invisible in most editors")
    case .conflictMarker:
      return source.diagnostic(
        YAMLCodes.conflictMarker, "a git conflict marker", at: position, length: 7,
        hint: "keep one side, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>")
    }
  }

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
