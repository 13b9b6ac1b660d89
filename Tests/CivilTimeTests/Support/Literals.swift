import CivilTime

// Values that tests write as text. A text that is none is an error of the test, so it stops at once.

/// The date `2027-03-15`.
func date(_ text: String) -> CivilDate {
  value(CivilDate(parsing: text), text)
}

/// The wall-clock time `2027-03-15T10:00`.
func moment(_ text: String) -> CivilDateTime {
  value(CivilDateTime(parsing: text), text)
}

/// The instant `2027-01-20T09:00:00Z`.
func instant(_ text: String) -> Instant {
  value(Instant(parsing: text), text)
}

/// The time of day `10:00`.
func time(_ text: String) -> TimeOfDay {
  value(TimeOfDay(parsing: text), text)
}

/// The days `2027-04-26..2027-05-07`.
func days(_ text: String, label: String? = nil) -> DateRange {
  value(DateRange(parsing: text, label: label), text)
}

/// The weeks `1-7, 9-15`.
func weeks(_ text: String) -> WeekSelection {
  value(WeekSelection(parsing: text), text)
}

private func value<Value>(_ value: Value?, _ text: String) -> Value {
  guard let value else { preconditionFailure("'\(text)' is not a \(Value.self)") }
  return value
}
