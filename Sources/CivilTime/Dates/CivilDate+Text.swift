extension CivilDate: CustomStringConvertible {
  /// As ISO 8601 writes it: `2027-03-10`.
  package var description: String {
    var writer = FieldWriter()
    writer.date(self, separator: "-")
    return writer.text
  }

  /// The digits alone, as RFC 5545 writes a date: `20270310`.
  package var compact: String {
    var writer = FieldWriter()
    writer.date(self, separator: nil)
    return writer.text
  }

  /// Reads exactly `yyyy-MM-dd`; `nil` for any other text and for days that do not exist.
  package init?(parsing text: some StringProtocol) {
    var reader = FieldReader(text)
    guard let date = CivilDate(from: &reader), reader.isAtEnd else { return nil }
    self = date
  }

  /// Reads `yyyy-MM-dd`, and leaves what follows.
  package init?(from reader: inout FieldReader) {
    guard let year = reader.number(digits: 4), reader.skip("-"),
      let month = reader.number(digits: 2), reader.skip("-"),
      let day = reader.number(digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
