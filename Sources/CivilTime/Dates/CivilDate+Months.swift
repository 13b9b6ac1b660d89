extension CivilDate {
  /// The English names of the months, as people read them, from January.
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The English name of the month of this date: `March`.
  package var monthName: String { Self.monthNames[month - 1] }

  /// How many days the month of this date has: 28 to 31.
  package var daysInMonth: Int {
    let (year, month, _) = components
    return Self.days(inMonth: month, ofYear: year)
  }

  /// Months since January of the year 0, to count from one date to another.
  package var monthNumber: Int {
    let (year, month, _) = components
    return year * 12 + month - 1
  }

  /// The day of the year, 1 to 366.
  package var dayOfYear: Int {
    CivilDate(validYear: year, month: 1, day: 1).days(until: self) + 1
  }

  /// Whether the year has a 29 February.
  package static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days the month (1 to 12) of a year has.
  package static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
