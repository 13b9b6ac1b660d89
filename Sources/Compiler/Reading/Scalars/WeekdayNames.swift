import CivilTime
import Diagnostics

/// Names of weekdays that people type although only the English ones are read.
enum WeekdayNames {
  /// The day that is probably meant.
  static func weekday(named text: Substring) -> Weekday? {
    let lowered = text.lowercased()
    if let found = others.first(where: { $0.names.contains(lowered) }) { return found.weekday }
    let english = Weekday.allCases.flatMap { [$0.name.lowercased(), $0.abbreviation] }
    return Suggestion.nearest(to: lowered, among: english).flatMap { Weekday(parsing: $0) }
  }

  // Dutch, German, French, Spanish and Portuguese, and other English abbreviations.
  private static let others: [(weekday: Weekday, names: [String])] = [
    (.monday, ["mo", "maandag", "ma", "montag", "lundi", "lunes", "segunda"]),
    (.tuesday, ["tu", "tues", "dinsdag", "di", "dienstag", "mardi", "martes", "terça"]),
    (.wednesday, ["we", "weds", "woensdag", "wo", "mittwoch", "mi", "mercredi", "miércoles"]),
    (.thursday, ["th", "thur", "thurs", "donderdag", "do", "donnerstag", "jeudi", "jueves"]),
    (.friday, ["fr", "vrijdag", "vr", "freitag", "vendredi", "viernes", "sexta"]),
    (.saturday, ["sa", "zaterdag", "za", "samstag", "samedi", "sábado"]),
    (.sunday, ["su", "zondag", "zo", "sonntag", "so", "dimanche", "domingo"]),
  ]
}
