import CivilTime

/// What `except` names: one or several days, or one meeting by its start.
enum ExceptedTime: Hashable, ScalarReadable {
  case days(DateRange)
  case start(CivilDateTime)

  static var expectation: String { "a date such as 2027-03-15" }

  init?(usual bytes: ArraySlice<UInt8>) {
    var reader = FieldReader(bytes)
    guard let date = CivilDate(from: &reader) else { return nil }
    if reader.isAtEnd {
      self = .days(DateRange(date))
    } else {
      guard reader.skip(" ") || reader.skip("T"), let time = TimeOfDay(from: &reader),
        reader.isAtEnd
      else { return nil }
      self = .start(CivilDateTime(date, time))
    }
  }

  init(reading text: Substring) throws(Misreading) {
    if Moment.isMeant(by: text) {
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
