import CivilTime
import Domain

/// What the site itself says, in one language.
struct Words: Hashable, Sendable {
  /// BCP 47, for `lang`.
  let language: String
  let heading: String
  let comingUp: String
  let nothingYet: String
  let courses: String
  let calendar: String
  let allDates: String
  let feed: String
  let back: String
  let updated: String
  private let weekdays: [String]
  private let months: [String]
  private let audiences: [Audience: String]
  private let oneDate: String
  private let manyDates: String

  /// `Monday 15 March 2027`
  func date(_ date: CivilDate) -> String {
    let weekday = weekdays[Int(date.weekday.rawValue) - 1]
    return "\(weekday) \(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// `Monday 15 March 2027, 10:00–11:30`; the date of the end only when it is another.
  func span(from start: CivilDateTime, to end: CivilDateTime) -> String {
    "\(date(start.date)), \(times(from: start, to: end))"
  }

  /// `10:00–11:30`
  func times(from start: CivilDateTime, to end: CivilDateTime) -> String {
    let last = end.date == start.date ? "\(end.time)" : "\(date(end.date)), \(end.time)"
    return "\(start.time)–\(last)"
  }

  /// `Mar`
  func shortMonth(_ date: CivilDate) -> String {
    String(months[date.month - 1].prefix(3))
  }

  /// `Mon`
  func shortWeekday(_ date: CivilDate) -> String {
    String(weekdays[Int(date.weekday.rawValue) - 1].prefix(shortLength))
  }

  /// `1 date`, `12 dates`
  func dates(_ count: Int) -> String {
    count == 1 ? "1 \(oneDate)" : "\(count) \(manyDates)"
  }

  func audience(_ audience: Audience) -> String {
    audiences[audience] ?? audience.rawValue
  }

  /// The Dutch shorten weekdays to two letters.
  private var shortLength: Int { language == "nl" ? 2 : 3 }

  fileprivate static let english = Words(
    language: "en", heading: "Classes and announcements", comingUp: "Coming up",
    nothingYet: "There is nothing to announce at the moment.", courses: "Courses",
    calendar: "Calendar", allDates: "All dates in one calendar", feed: "News feed",
    back: "All announcements", updated: "Updated",
    weekdays: Weekday.allCases.map(\.name),
    months: CivilDate.monthNames,
    audiences: [
      .students: "Students", .teachers: "Teachers", .coaches: "Coaches", .guests: "Guests",
      .everyone: "Everyone",
    ],
    oneDate: "date", manyDates: "dates")

  fileprivate static let dutch = Words(
    language: "nl", heading: "Lessen en mededelingen", comingUp: "Binnenkort",
    nothingYet: "Er zijn op dit moment geen mededelingen.", courses: "Vakken",
    calendar: "Agenda", allDates: "Alle data in één agenda", feed: "Nieuwsfeed",
    back: "Alle mededelingen", updated: "Bijgewerkt",
    weekdays: [
      "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ],
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    audiences: [
      .students: "Studenten", .teachers: "Docenten", .coaches: "Begeleiders", .guests: "Gasten",
      .everyone: "Iedereen",
    ],
    oneDate: "datum", manyDates: "data")
}

extension Words {
  /// The words of that language, or the English ones.
  init(language: String) {
    let primary = language.lowercased().prefix { $0 != "-" && $0 != "_" }
    self = primary == "nl" ? .dutch : .english
  }
}
