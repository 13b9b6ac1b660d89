/// The pieces of a text in which a zone may be named: `PT (Pacific Time)` holds `pt` and
/// `pacific time`, and `(UTC+01:00) Amsterdam, Berlin` an offset and two cities.
struct ZonePhrases {
  /// The whole text in lower case, with single spaces.
  let whole: String
  /// The whole text and then its pieces.
  let all: [String]
  /// The offsets from UTC that the pieces state, in minutes east of Greenwich.
  let offsets: [Int]

  init(_ text: String) {
    let lowered = text.lowercased()
    let pieces = lowered.split { "(),;[]".contains($0) }.map { Self.trimmed($0) }
    let whole = Self.trimmed(lowered[...])
    self.whole = whole
    all = [whole] + pieces.filter { !$0.isEmpty && $0 != whole }
    offsets = all.compactMap { Self.offset(of: $0) }
  }

  /// What stands after the last slash of a name.
  static func city(of name: String) -> String {
    String(name.split(separator: "/").last ?? "")
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Reads `utc+2`, `gmt+05:30`, `+0200`; and `etc/gmt-2`, where POSIX turns the sign around.
  private static func offset(of phrase: String) -> Int? {
    var text = phrase[...]
    var direction = 1
    if text.hasPrefix("etc/") {
      text = text.dropFirst(4)
      direction = -1
    }
    for prefix in ["utc", "gmt"] where text.hasPrefix(prefix) { text = text.dropFirst(3) }
    var reader = FieldReader(text.drop { $0 == " " })
    let sign = reader.skip("+") ? 1 : reader.skip("-") ? -1 : 0
    guard sign != 0, var hours = reader.number(upTo: 4) else { return nil }
    var minutes = 0
    if reader.skip(":") {
      guard let rest = reader.number(digits: 2) else { return nil }
      minutes = rest
    } else if hours >= 100 {
      (hours, minutes) = hours.quotientAndRemainder(dividingBy: 100)
    }
    guard reader.isAtEnd, hours <= 14, minutes < 60 else { return nil }
    return sign * direction * (hours * 60 + minutes)
  }
}
