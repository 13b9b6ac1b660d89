package import CivilTime

/// A value of `DTSTART` and its kind: a day, a time on the wall, or an instant (RFC 5545, sections
/// 3.3.4 and 3.3.5). Times are kept to the minute.
package enum CalendarTime: Hashable, Sendable {
  /// A whole day.
  case date(CivilDate)
  /// A time on the clocks of a zone, by the name the file gives it; without one, of wherever one is.
  case local(CivilDateTime, zone: String?)
  /// A time in UTC.
  case instant(Instant)

  /// Reads `20270315`, `20270315T100000` or `20270315T090000Z`; `nil` for anything else.
  init?(_ text: some StringProtocol, zone: String?) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = parts.first.flatMap({ Self.date($0) }) else { return nil }
    guard parts.count == 2 else {
      self = .date(day)
      return
    }
    let isUTC = parts[1].hasSuffix("Z")
    guard let (time, seconds) = Self.time(isUTC ? parts[1].dropLast() : parts[1]) else {
      return nil
    }
    let local = CivilDateTime(day, time)
    self =
      isUTC ? .instant(Instant(utc: local).adding(seconds: seconds)) : .local(local, zone: zone)
  }

  /// Reads the one value of a property.
  init?(_ property: Property) {
    self.init(Self.trimmed(property.value[...]), zone: property.parameter("TZID"))
  }

  /// Reads all values of a property that is a list; of a period, its start. `nil` when one is none
  /// of these.
  static func list(_ property: Property) -> [CalendarTime]? {
    let zone = property.parameter("TZID")
    var times: [CalendarTime] = []
    for piece in property.value.split(separator: ",") {
      let start = trimmed(piece.prefix { $0 != "/" })
      guard let time = CalendarTime(start, zone: zone) else { return nil }
      times.append(time)
    }
    return times
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func date(_ text: some StringProtocol) -> CivilDate? {
    guard let digits = digits(text, count: 8) else { return nil }
    return CivilDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// Hours, minutes and seconds; some programs leave the seconds out, and 60 is a leap second.
  private static func time(_ text: some StringProtocol) -> (TimeOfDay, seconds: Int)? {
    let isShort = text.utf8.count == 4
    guard let digits = digits(text, count: isShort ? 4 : 6) else { return nil }
    let clock = isShort ? digits : digits / 100
    let seconds = isShort ? 0 : digits % 100
    guard seconds <= 60, let time = TimeOfDay(hour: clock / 100, minute: clock % 100) else {
      return nil
    }
    return (time, min(seconds, 59))
  }

  private static func digits(_ text: some StringProtocol, count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
