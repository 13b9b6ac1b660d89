import Domain

/// Our mark at the head of a Zoom agenda: `[rooster:MARK]`, an empty line, and the description.
///
/// Zoom has no key of the client's own that a create could carry, and lists return only the first
/// 250 characters of the agenda; so its first line is where a mark survives a lost answer.
enum AgendaMark {
  private static let opening = "[rooster:"
  private static let closing: Character = "]"

  /// Characters that a mark of 20 digits takes, with the empty line after it.
  static let length = opening.count + 20 + 1 + 2

  /// The agenda to send.
  static func agenda(marking mark: Mark, description: String) -> String {
    let line = "\(opening)\(mark)\(closing)"
    return description.isEmpty ? line : "\(line)\n\n\(description)"
  }

  /// The mark at the head of an agenda; `nil`: it carries none, so the object is not ours.
  static func mark(in agenda: String?) -> Mark? {
    guard let agenda else { return nil }
    let text = agenda.drop { $0.isWhitespace }
    guard text.hasPrefix(opening) else { return nil }
    let rest = text.dropFirst(opening.count)
    guard let end = rest.firstIndex(of: closing) else { return nil }
    let mark = rest[..<end]
    guard !mark.isEmpty, mark.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return nil
    }
    return Mark(String(mark))
  }
}
