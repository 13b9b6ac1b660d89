/// Which meetings of a rule an exception takes out.
package enum OccurrenceException: Hashable, Sendable, Codable {
  /// All that start on that day.
  case date(CivilDate)
  /// The one that starts then.
  case start(CivilDateTime)

  /// Reads `2027-03-15` or `2027-03-15 10:00` (also with a `T`); `nil` for other text.
  package init?(parsing text: some StringProtocol) {
    if let date = CivilDate(parsing: text) {
      self = .date(date)
    } else if let start = CivilDateTime(parsing: text) {
      self = .start(start)
    } else {
      return nil
    }
  }

  func matches(_ start: CivilDateTime) -> Bool {
    switch self {
    case .date(let date): start.date == date
    case .start(let moment): start == moment
    }
  }

  /// The moment from which distance is measured when nothing matches: noon of a whole day.
  var moment: CivilDateTime {
    switch self {
    case .date(let date): CivilDateTime(date, TimeOfDay(validMinutes: 720))
    case .start(let moment): moment
    }
  }
}
