/// What stands in a cell that should hold an e-mail address.
enum EmailCell: Hashable {
  /// Nothing, or a word for nothing such as `N/A`.
  case none
  case address(EmailAddress)
  case several
  case bad(EmailDefect)

  /// Reads a cell. Repaired is what cannot be misunderstood: white space, `mailto:`, a name around
  /// `<…>`, a comment behind, the apostrophe by which spreadsheets mark text.
  init(_ text: String) {
    if let address = EmailAddress(plain: text) {
      self = .address(address)
      return
    }
    var text = text.trimmedCell
    guard !text.isEmpty, !Self.placeholders.contains(text.lowercased()) else {
      self = .none
      return
    }
    if !text.hasPrefix("=") {
      text = Self.unwrapped(text)
      if Self.holdsSeveral(text) {
        self = .several
        return
      }
    }
    do throws(EmailDefect) {
      self = .address(try EmailAddress(text))
    } catch {
      self = .bad(text.hasPrefix("=") ? EmailDefect("is a formula") : error)
    }
  }

  /// What people write into a cell that they cannot fill.
  private static let placeholders: Set<String> = [
    "-", "--", "–", "—", "?", ".", "x", "n/a", "na", "n.a.", "none", "null", "nil", "unknown",
    "no email", "tbd", "pending", "nvt", "n.v.t.", "onbekend", "geen", "volgt", "keine",
    "unbekannt", "aucun", "aucune", "inconnu", "pendiente", "ninguno", "no tiene",
  ]

  private static func unwrapped(_ text: String) -> String {
    var text = Substring(text)
    if text.hasPrefix("'") { text = text.dropFirst() }
    if text.hasSuffix("'") { text = text.dropLast() }
    if let open = text.lastIndex(of: "<"), text.hasSuffix(">"),
      text.count(where: { $0 == "<" }) == 1
    {
      text = text[text.index(after: open)...].dropLast()
    } else if text.hasSuffix(")"), let open = text.firstIndex(of: "("), text[..<open].contains("@")
    {
      text = text[..<open]
    }
    if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst("mailto:".count) }
    return String(text).trimmedCell
  }

  // Two words with an @ each; `a@@b` is one word.
  private static func holdsSeveral(_ text: String) -> Bool {
    let words = text.split { $0 == "," || $0 == ";" || $0 == "|" || $0.isWhitespace || $0 == "/" }
    return words.count { $0.contains("@") } > 1
  }
}
