extension Instant: CustomStringConvertible {
  /// As RFC 3339 writes it: `2027-01-20T09:00:00Z`.
  package var description: String {
    let utc = utc
    var writer = FieldWriter()
    writer.date(utc.date, separator: "-")
    writer.character("T")
    writer.time(utc.time, separator: ":")
    writer.character(":")
    writer.twoDigits(second)
    writer.character("Z")
    return writer.text
  }

  /// As RFC 5545 writes it: `20270120T090000Z`.
  package var compact: String {
    let utc = utc
    var writer = FieldWriter()
    writer.date(utc.date, separator: nil)
    writer.character("T")
    writer.time(utc.time, separator: nil)
    writer.twoDigits(second)
    writer.character("Z")
    return writer.text
  }

  /// Reads a time of RFC 3339, with `Z` or a numeric offset; fractions of a second are dropped.
  ///
  /// The seconds are required, and a leap second (`:60`) is refused, since POSIX time has none.
  package init?(parsing text: some StringProtocol) {
    var reader = FieldReader(text)
    guard let date = CivilDate(from: &reader), reader.skip("T") || reader.skip("t"),
      let time = TimeOfDay(from: &reader), reader.skip(":"),
      let second = reader.number(digits: 2), second < 60
    else { return nil }
    if reader.skip(".") {
      guard reader.number(upTo: 18) != nil else { return nil }
    }
    guard let offset = Self.offset(from: &reader), reader.isAtEnd else { return nil }
    self = Instant(utc: CivilDateTime(date, time)).adding(seconds: second - offset)
  }

  /// Reads `Z` or `±HH:MM`, in seconds east of Greenwich.
  private static func offset(from reader: inout FieldReader) -> Int? {
    if reader.skip("Z") || reader.skip("z") { return 0 }
    let sign = reader.skip("+") ? 1 : reader.skip("-") ? -1 : 0
    guard sign != 0, let hours = reader.number(digits: 2), hours < 24, reader.skip(":"),
      let minutes = reader.number(digits: 2), minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
