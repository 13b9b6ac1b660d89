import CivilTime

/// What to say about a text that is not a date.
struct DateExplanation {
  private let text: Substring

  init(_ text: Substring) { self.text = text }

  var misreading: Misreading {
    if let found = severalDates ?? dateWithTime ?? noSuchDay ?? numbers { return found }
    return Misreading(
      .notADate, "'\(text)' is not a date", at: text, hint: "write a date such as 2027-03-15")
  }

  private var severalDates: Misreading? {
    let parts = text.split(separator: ",").map(\.trimmed)
    guard parts.count > 1, parts.allSatisfy({ CivilDate(parsing: $0) != nil }) else { return nil }
    return Misreading(
      .notADate, "these are \(parts.count) dates in one text", at: text,
      write: "[\(parts.joined(separator: ", "))]",
      as: "a list")
  }

  private var dateWithTime: Misreading? {
    let first = text.prefix { $0 != " " && $0 != "T" }
    guard first.count < text.count, let date = CivilDate(parsing: first) else { return nil }
    return Misreading(
      .notADate, "a date without a time is expected here", at: text, write: "\(date)")
  }

  private var fields: [Substring] {
    text.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
  }

  private var noSuchDay: Misreading? {
    let fields = fields
    guard fields.count == 3, fields[0].count == 4, fields.allSatisfy(\.isNumber),
      let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
    else { return nil }
    if let date = CivilDate(year: year, month: month, day: day) {
      return Misreading(.notADate, "'\(text)' is not a date", at: text, write: "\(date)")
    }
    guard (1...12).contains(month) else {
      return Misreading(
        .notADate, "there is no month \(fields[1])", at: text,
        hint: "write year, month and day, such as 2027-03-15")
    }
    return noDay(fields[2], in: month, of: year)
  }

  private func noDay(_ day: Substring, in month: Int, of year: Int) -> Misreading {
    let days = CivilDate.days(inMonth: month, ofYear: year)
    let last = CivilDate(year: year, month: month, day: days).map { "; its last day is \($0)" }
    return Misreading(
      .notADate, "\(CivilDate.monthNames[month - 1]) \(year) has \(days) days", at: text,
      hint: "there is no day \(day) in it\(last ?? "")")
  }

  /// Dates with the year last, or with two digits for it.
  private var numbers: Misreading? {
    let fields = fields
    guard fields.count == 3, fields.allSatisfy(\.isNumber), let first = Int(fields[0]),
      let second = Int(fields[1]), let last = Int(fields[2])
    else { return nil }
    if fields[2].count == 4 { return yearLast(first, second, year: last) }
    guard fields[0].count <= 2, let date = CivilDate(year: 2000 + first, month: second, day: last)
    else { return nil }
    return Misreading(
      .notADate, "'\(text)' needs four digits for the year", at: text, write: "\(date)")
  }

  private func yearLast(_ first: Int, _ second: Int, year: Int) -> Misreading? {
    let dayFirst = CivilDate(year: year, month: second, day: first)
    let monthFirst = CivilDate(year: year, month: first, day: second)
    switch (dayFirst, monthFirst) {
    case (let date?, let other?) where date != other:
      return Misreading(
        .notADate, "'\(text)' is ambiguous", at: text, hint: "write \(date) or \(other)")
    case (let date?, _), (nil, let date?):
      return Misreading(.notADate, "'\(text)' is not a date", at: text, write: "\(date)")
    case (nil, nil):
      // `31/04/2027`: the 13th and later can only be a day.
      if (1...12).contains(second), (13...31).contains(first) {
        return noDay(fields[0], in: second, of: year)
      }
      guard (1...12).contains(first), (13...31).contains(second) else { return nil }
      return noDay(fields[1], in: first, of: year)
    }
  }
}
