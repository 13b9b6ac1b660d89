import CivilTime

/// A weekly time as it is written: `mon 10:00-11:30`, or `mon 10:00` beside `lasts`.
struct WeeklySlot: Hashable, ScalarReadable {
  static var expectation: String { "a weekday and a time such as mon 10:00-11:30" }

  let weekday: Weekday
  let range: ClockRange

  init(reading text: Substring) throws(Misreading) {
    let day = text.prefix { $0 != " " }
    let rest = text.dropFirst(day.utf8.count).trimmed
    try WeeklySlotExplanation(text, day: day, rest: rest).refuseOtherForms()
    weekday = try Self.weekday(day, before: rest, in: text)
    guard !rest.isEmpty else {
      throw Misreading(
        .notASlot, "a time is missing after '\(day)'", at: text,
        write: "\(weekday.abbreviation) 10:00-11:30")
    }
    range = try ClockRange(reading: rest)
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard bytes.count > 4, let weekday = Weekday(usual: bytes.prefix(3)),
      bytes[bytes.startIndex + 3] == UInt8(ascii: " "),
      let range = ClockRange(usual: bytes.dropFirst(4))
    else { return nil }
    self.weekday = weekday
    self.range = range
  }

  // With the time after it, when that is wrong too.
  private static func weekday(
    _ day: Substring, before rest: Substring, in text: Substring
  ) throws(Misreading) -> Weekday {
    do throws(Misreading) {
      return try Weekday(reading: day)
    } catch {
      throw error.with(ClockRange.self, rest, in: text, as: .notASlot)
    }
  }
}
