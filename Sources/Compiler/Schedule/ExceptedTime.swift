import CivilTime

/// What `except` names: one or several days, or one meeting by its start.
enum ExceptedTime: Hashable, ScalarReadable {
  case days(DateRange)
  case start(CivilDateTime)

  static var expectation: String { "a date such as 2027-03-15" }

  init(reading text: Substring) throws(Misreading) {
    if text.contains(":") {
      let moment = try Moment(reading: text)
      guard moment.range.minutes == nil else {
        throw Misreading(
          .notADateTime, "the start is enough to say which class is meant", at: text,
          hint: "write \(moment.date) \(moment.range.start)")
      }
      self = .start(moment.start)
    } else {
      self = .days(try DateRange(reading: text))
    }
  }
}
