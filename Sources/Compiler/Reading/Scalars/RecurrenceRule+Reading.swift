import CivilTime

extension RecurrenceRule: ScalarReadable {
  static var expectation: String { "a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=10" }

  /// Reads a rule of RFC 5545.
  init(reading text: Substring) throws(Misreading) {
    do throws(RecurrenceRuleError) {
      self = try RecurrenceRule(parsing: text)
    } catch {
      throw Misreading(
        .badRule, error.description, at: text,
        hint: "a rule looks like FREQ=WEEKLY;BYDAY=MO;COUNT=10 (RFC 5545)")
    }
  }
}
