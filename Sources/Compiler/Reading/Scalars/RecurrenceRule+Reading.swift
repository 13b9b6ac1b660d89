import CivilTime

extension RecurrenceRule: ScalarReadable {
  static var expectation: String { "a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=10" }

  /// Reads a rule of RFC 5545.
  init(reading text: Substring) throws(Misreading) {
    do throws(RecurrenceRuleError) {
      self = try RecurrenceRule(parsing: text)
    } catch {
      throw Misreading(.badRule, error.description, at: text, hint: Self.hint(error))
    }
  }

  private static func hint(_ error: RecurrenceRuleError) -> String {
    switch error {
    case .subDailyFrequency:
      "write FREQ=DAILY;BYHOUR=9,13 for several times a day, or a list of 'daily' times"
    case .seconds: "delete it"
    case .conflict(part: "UNTIL", _): "keep one of the two"
    case .doubledPart: "keep one of the two"
    case .missingFrequency, .notAPart, .unknownPart, .badValue, .conflict, .nothingToChooseFrom:
      "a rule looks like FREQ=WEEKLY;BYDAY=MO;COUNT=10 (RFC 5545)"
    }
  }
}
