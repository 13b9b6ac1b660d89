import CivilTime

/// A date and a time, with an end or without: `2027-03-10 15:00-16:30`.
struct Moment: Hashable, ScalarReadable {
  static var expectation: String { "a date and time such as 2027-03-10 15:00" }

  let date: CivilDate
  let range: ClockRange

  var start: CivilDateTime { CivilDateTime(date, range.start) }

  init?(usual bytes: ArraySlice<UInt8>) {
    var reader = FieldReader(bytes)
    guard let date = CivilDate(from: &reader), reader.skip(" ") || reader.skip("T"),
      let range = ClockRange(usual: reader.rest)
    else { return nil }
    self.date = date
    self.range = range
  }

  init(reading text: Substring) throws(Misreading) {
    let day = text.prefix { $0 != " " && $0 != "T" }
    let rest = text.dropFirst(day.count + 1).trimmed
    date = try Self.date(day, before: rest, in: text)
    guard !rest.isEmpty else {
      throw Misreading(
        .notADateTime, "a time is missing after the date", at: text,
        write: "\(date) 10:00-11:30")
    }
    try Self.refuseOtherForms(rest, of: date, in: text)
    range = try ClockRange(reading: rest)
  }

  /// Whether a text is a day with a time behind it, however the time is written: `2027-03-15 10.30`.
  static func isMeant(by text: Substring) -> Bool {
    if text.contains(":") { return true }
    let day = text.prefix { $0 != " " }
    let rest = text.dropFirst(day.utf8.count).trimmed
    guard CivilDate(parsing: day) != nil else { return false }
    return TimeExplanation(rest).corrected != nil || ClockRangeCorrection(rest).corrected != nil
  }

  // With the time after it, when that is wrong too.
  private static func date(
    _ day: Substring, before rest: Substring, in text: Substring
  ) throws(Misreading) -> CivilDate {
    do throws(Misreading) {
      return try CivilDate(reading: day)
    } catch {
      throw error.with(ClockRange.self, rest, in: text, as: .notADateTime)
    }
  }

  // An instant of a computer, and an end with a date of its own.
  private static func refuseOtherForms(
    _ rest: Substring, of date: CivilDate, in text: Substring
  ) throws(Misreading) {
    let clock = rest.prefix { $0.isNumber || $0 == ":" }
    guard let start = TimeOfDay(parsing: clock.prefix(5)) else { return }
    let after = rest.dropFirst(clock.count)
    if after == "Z" || after.hasPrefix("+") {
      throw Misreading(
        .notADateTime, "times are those of the wall clock in the zone", at: text,
        hint: "write \(date) \(start), as a clock in the zone shows it")
    }
    let end = after.dropFirst(after.hasPrefix("..") ? 2 : 1).trimmed
    guard let last = CivilDate(parsing: end.prefix(10)), end.count > 10 else { return }
    let time = TimeOfDay(parsing: end.dropFirst(11).trimmed)
    let length = time.map { CivilDateTime(date, start).minutes(until: CivilDateTime(last, $0)) }
    let isUsable = length.map { $0 > 0 && $0 < 1440 } ?? false
    throw Misreading(
      .notADateTime, "an end has no date of its own", at: text,
      hint: isUsable
        ? "write \(date) \(start) and 'lasts: \(length ?? 0)m'"
        : "write the start, and how long it lasts: 'lasts: 2h'")
  }
}
