import CivilTime

extension CivilDate: ScalarReadable {
  static var expectation: String { "a date such as 2027-03-15" }

  init?(usual bytes: ArraySlice<UInt8>) {
    var reader = FieldReader(bytes)
    guard let date = CivilDate(from: &reader), reader.isAtEnd else { return nil }
    self = date
  }

  /// Reads `2027-03-15` and `20270315`; what else people write for a date is explained.
  init(reading text: Substring) throws(Misreading) {
    if let date = CivilDate(parsing: text) {
      self = date
    } else if text.isNumber, text.utf8.count == 8,
      let date = CivilDate(parsing: Self.separated(text))
    {
      self = date
    } else {
      throw DateExplanation(text).misreading
    }
  }

  private static func separated(_ text: Substring) -> String {
    "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  }

  /// The date with its weekday, as people recognise it: `Mon 2027-03-15`.
  var shown: String {
    "\(weekday.name.prefix(3)) \(self)"
  }
}

extension CivilDateTime {
  /// The moment with its weekday: `Mon 2027-03-15 10:00`.
  var shown: String { "\(date.shown) \(time)" }
}
