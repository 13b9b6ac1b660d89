/// A day of the proleptic Gregorian calendar, without a zone, in four bytes.
///
/// Made from years 0 to 9999, so that every date can be written as ISO 8601 does. Arithmetic stays
/// in that range: a result beyond it is the first or the last day.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  private let storage: Int32

  /// 0000-01-01.
  package static let earliest = CivilDate(daysSinceEpoch: -719_528)
  /// 9999-12-31.
  package static let latest = CivilDate(daysSinceEpoch: 2_932_896)

  /// The date that many days after 1970-01-01; beyond the years 0 to 9999, the nearest date in them.
  package init(daysSinceEpoch: Int) {
    storage = Int32(min(max(daysSinceEpoch, -719_528), 2_932_896))
  }

  /// The date of a year (0 to 9999), month (1 to 12) and day; `nil` for a day such as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, ofYear: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// The date of parts known to be valid. The months are counted from March, so that the leap day
  /// is the last of its year; the eras are 400 years, after which the calendar repeats.
  init(validYear year: Int, month: Int, day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSinceEpoch: era * 146_097 + dayOfEra - 719_468)
  }

  /// Days since 1970-01-01, negative before it.
  package var daysSinceEpoch: Int { Int(storage) }

  /// Year, month and day at once: cheaper than asking for each.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(storage) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The year, 0 to 9999.
  package var year: Int { components.year }
  /// The month, 1 to 12.
  package var month: Int { components.month }
  /// The day of the month, 1 to 31.
  package var day: Int { components.day }

  /// The day of the week.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.thursday.adding(days: Int(storage))
  }

  /// The date that many days later (earlier when negative).
  package func adding(days: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: Int(storage) + min(max(days, -4_000_000), 4_000_000))
  }

  /// How many days lie from this date to `other`; negative when `other` is earlier.
  package func days(until other: CivilDate) -> Int {
    Int(other.storage) - Int(storage)
  }

  /// The first day, this one or an earlier one, of the week it is in, when weeks begin on `first`.
  package func startOfWeek(beginningOn first: Weekday) -> CivilDate {
    adding(days: -first.days(until: weekday))
  }

  /// Orders by time.
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.storage < right.storage
  }
}
