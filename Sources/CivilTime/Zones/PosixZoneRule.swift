/// The rule of a zone for all later years, as the footer of a TZif file gives it:
/// `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX TZ, with the extensions of RFC 9636, section 3.3.2).
struct PosixZoneRule: Hashable, Sendable {
  /// What holds outside of daylight saving time.
  let standard: LocalTimeType
  /// Daylight saving time; `nil` when the clocks no longer change.
  let daylight: Daylight?

  /// The time type in summer, and when in each year it begins and ends.
  struct Daylight: Hashable, Sendable {
    let type: LocalTimeType
    let starts: YearlyMoment
    let ends: YearlyMoment
  }

  /// A moment of each year, on the clock that holds until then.
  struct YearlyMoment: Hashable, Sendable {
    let day: DayRule
    /// Seconds after the start of that day, from -167 to 167 hours.
    let seconds: Int

    /// The moment in that year, in seconds since 1970 UTC, when clocks show `offset` until then.
    func instant(in year: Int, offset: Int) -> Int64 {
      Int64(day.date(in: year).daysSinceEpoch) * 86_400 + Int64(seconds - offset)
    }
  }

  /// The three ways POSIX names a day of the year.
  enum DayRule: Hashable, Sendable {
    /// `Jn`: 1 to 365; 29 February is never counted.
    case julian(Int)
    /// `n`: 0 to 365; 29 February is counted.
    case zeroBased(Int)
    /// `Mm.w.d`: the w-th such weekday of the month, where 5 is the last.
    case weekday(month: Int, week: Int, weekday: Weekday)

    func date(in year: Int) -> CivilDate {
      let newYear = CivilDate(validYear: year, month: 1, day: 1)
      switch self {
      case .julian(let day):
        let leapDay = CivilDate.isLeap(year: year) && day >= 60 ? 1 : 0
        return newYear.adding(days: day - 1 + leapDay)
      case .zeroBased(let day):
        return newYear.adding(days: day)
      case .weekday(let month, let week, let weekday):
        let first = CivilDate(validYear: year, month: month, day: 1)
        let offset = first.weekday.days(until: weekday) + (week - 1) * 7
        return first.adding(days: offset < first.daysInMonth ? offset : offset - 7)
      }
    }
  }
}
