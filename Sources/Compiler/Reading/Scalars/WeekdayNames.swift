import CivilTime
import Diagnostics

/// Names of weekdays that people type although only the English ones are read.
enum WeekdayNames {
  /// The day that is probably meant.
  static func weekday(named text: Substring) -> Weekday? {
    if let found = weekday(called: text) { return found }
    let english = Weekday.allCases.flatMap { [$0.name.lowercased(), $0.abbreviation] }
    return Suggestion.nearest(to: text.lowercased(), among: english)
      .flatMap { Weekday(parsing: $0) }
  }

  /// The day that has this name in some language; a name that is misspelt is none.
  static func weekday(called text: Substring) -> Weekday? {
    if let weekday = Weekday(parsing: text) { return weekday }
    let lowered = text.lowercased()
    return others.first { $0.names.contains(lowered) }?.weekday
  }

  // Dutch, German, French, Spanish and Portuguese, and other English abbreviations.
  private static let others: [(weekday: Weekday, names: [String])] = [
    (.monday, ["mo", "maandag", "ma", "montag", "lundi", "lunes", "lun", "segunda"]),
    (
      .tuesday,
      ["tu", "tues", "dinsdag", "di", "dienstag", "mardi", "martes", "din", "mar", "terça"]
    ),
    (
      .wednesday,
      [
        "we", "weds", "woensdag", "wo", "mittwoch", "mi", "mercredi", "miércoles", "mie", "mié",
        "mer", "quarta",
      ]
    ),
    (
      .thursday,
      ["th", "thur", "thurs", "donderdag", "do", "donnerstag", "jeudi", "jeu", "jue", "quinta"]
    ),
    (.friday, ["fr", "vrijdag", "vr", "freitag", "vendredi", "ven", "vie", "viernes", "sexta"]),
    (.saturday, ["sa", "zaterdag", "za", "samstag", "samedi", "sam", "sáb", "sábado"]),
    (.sunday, ["su", "zondag", "zo", "sonntag", "so", "dimanche", "dim", "dom", "domingo"]),
  ]
}
