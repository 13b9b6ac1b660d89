import CivilTime

extension DateRange: ScalarReadable {
  static var expectation: String { "a date or a range such as 2027-04-26..2027-05-07" }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard let date = CivilDate(usual: bytes) else { return nil }
    self.init(date)
  }

  /// Reads one date, or two with `..` between them.
  init(reading text: Substring) throws(Misreading) {
    if let range = DateRange(parsing: text) {
      self = range
      return
    }
    guard let dots = Self.separator(in: text) else {
      self.init(try CivilDate(reading: text))
      return
    }
    let first = try CivilDate(reading: text[..<dots.lowerBound].trimmed)
    let last = try CivilDate(reading: text[dots.upperBound...].trimmed)
    guard let range = DateRange(from: first, through: last) else {
      throw Misreading(
        .endsBeforeItBegins, "the range ends before it begins", at: text,
        hint: "write \(last)..\(first)")
    }
    self = range
  }

  /// `..`, or what people put there instead.
  private static func separator(in text: Substring) -> Range<Substring.Index>? {
    for separator in ["...", "..", "…", " - ", " – ", "–", " to "] {
      if let first = separator.first {
        for index in text.indices
        where text[index] == first && text[index...].hasPrefix(separator) {
          return index..<text.index(index, offsetBy: separator.count)
        }
      }
    }
    return nil
  }
}
