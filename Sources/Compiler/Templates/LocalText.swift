import CivilTime

/// Dates and times as people read them, in Dutch and in English; other languages read English.
enum LocalText: Hashable {
  case dutch
  case english

  /// The nearest of a language (BCP 47).
  init(language: String) {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self = primary == "nl" ? .dutch : .english
  }

  /// `maandag`, `Monday`.
  func weekday(_ weekday: Weekday) -> String {
    switch self {
    case .dutch: Self.dutchWeekdays[Int(weekday.rawValue) - 1]
    case .english: weekday.name
    }
  }

  /// `15 maart 2027`, `15 March 2027`.
  func date(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    let months = self == .dutch ? Self.dutchMonths : CivilDate.monthNames
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// `maandag 15 maart 2027, 10:00–11:30`.
  func occurrence(_ occurrence: Occurrence) -> String {
    let day = occurrence.start.date
    var text = weekday(day.weekday)
    text.reserveCapacity(48)
    text += " "
    text += date(day)
    text += ", "
    text += occurrence.start.time.description
    text += "–"
    text += occurrence.end.time.description
    return text
  }

  private static let dutchWeekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}
