import CivilTime

/// The days that a calendar shows: those that are asked for, and else what its form is for.
struct CalendarDays {
  let format: CalendarFormat
  /// The first day, as it is typed.
  let from: String?
  /// The last day, as it is typed.
  let until: String?

  /// The days of a timetable: a week where it is looked at, and everything where it is handed on.
  ///
  /// One day alone moves the other end only where the range would be empty: `--from` begins the week of
  /// that day, and `--until` before it shows that day.
  ///
  /// - Throws: What is no date, ends before it begins, or is longer than a term may be.
  func dates(
    of contents: CalendarContents, at now: Instant
  ) throws(CommandFailure) -> DateRange {
    let first = try Self.date(from, of: "--from")
    let last = try Self.date(until, of: "--until")
    let standard = standard(of: contents, from: first, at: now)
    let start = first ?? min(standard.first, last ?? standard.first)
    let end = last ?? max(standard.last, start)
    guard let dates = DateRange(from: start, through: end) else {
      throw CommandFailure("--until \(end) is before --from \(start)")
    }
    guard dates.count <= TermCalendar.mostDays else {
      throw CommandFailure(
        "\(start) to \(end) is more than ten years", hint: "choose fewer with --from and --until")
    }
    return dates
  }

  private func standard(
    of contents: CalendarContents, from first: CivilDate?, at now: Instant
  ) -> DateRange {
    switch format {
    case .text, .html: first.map { contents.week(of: $0) } ?? contents.defaultWeek(at: now)
    case .ics, .json: contents.allDates(at: now)
    }
  }

  private static func date(
    _ text: String?, of option: String
  ) throws(CommandFailure) -> CivilDate? {
    guard let text else { return nil }
    guard let date = CivilDate(parsing: text) else {
      throw CommandFailure("'\(text)' is not a date", hint: "write \(option) like 2027-02-01")
    }
    return date
  }
}
