/// A date and a time on the wall clock, to the minute, without a zone.
package struct CivilDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The date.
  package let date: CivilDate
  /// The time on the clock.
  package let time: TimeOfDay

  /// The moment on that date at that time.
  package init(_ date: CivilDate, _ time: TimeOfDay) {
    self.date = date
    self.time = time
  }

  /// The moment of these parts; `nil` when there is no such day or time.
  package init?(year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    guard let date = CivilDate(year: year, month: month, day: day),
      let time = TimeOfDay(hour: hour, minute: minute)
    else { return nil }
    self.init(date, time)
  }

  /// The moment that many minutes after 1970-01-01T00:00.
  init(minutesSinceEpoch minutes: Int) {
    let day = minutes.flooredQuotient(by: 1440)
    date = CivilDate(daysSinceEpoch: day)
    time = TimeOfDay(validMinutes: minutes - day * 1440)
  }

  /// Minutes since 1970-01-01T00:00 of the same wall clock; not an instant.
  package var minutesSinceEpoch: Int {
    date.daysSinceEpoch * 1440 + time.minutesSinceMidnight
  }

  /// The moment that many minutes later on a clock that never changes (earlier when negative).
  package func adding(minutes: Int) -> CivilDateTime {
    CivilDateTime(minutesSinceEpoch: minutesSinceEpoch + minutes)
  }

  /// How many minutes lie from this moment to `other` on a clock that never changes.
  package func minutes(until other: CivilDateTime) -> Int {
    other.minutesSinceEpoch - minutesSinceEpoch
  }

  /// As occurrences appear in addresses: `2027-03-15T10:00`.
  package var description: String {
    var writer = FieldWriter()
    writer.date(date, separator: "-")
    writer.character("T")
    writer.time(time, separator: ":")
    return writer.text
  }

  /// As RFC 5545 writes a local time: `20270315T100000`.
  package var compact: String {
    var writer = FieldWriter()
    writer.date(date, separator: nil)
    writer.character("T")
    writer.time(time, separator: nil)
    writer.twoDigits(0)
    return writer.text
  }

  /// Reads exactly `yyyy-MM-ddTHH:mm`, or the same with one space for the `T`.
  package init?(parsing text: some StringProtocol) {
    var reader = FieldReader(text)
    guard let date = CivilDate(from: &reader), reader.skip("T") || reader.skip(" "),
      let time = TimeOfDay(from: &reader), reader.isAtEnd
    else { return nil }
    self.init(date, time)
  }

  /// Orders by time.
  package static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    left.date == right.date ? left.time < right.time : left.date < right.date
  }
}
