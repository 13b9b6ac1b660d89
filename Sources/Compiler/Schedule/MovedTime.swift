import CivilTime

/// One entry of `moved`: which class, and when it is held instead.
struct MovedTime: Sendable {
  let original: Located<ExceptedTime>
  let target: Located<MoveTarget>
}

/// When a moved class is held: another day at the same time, or another time.
enum MoveTarget: Hashable, ScalarReadable {
  case date(CivilDate)
  case moment(Moment)

  static var expectation: String { "a date and time such as 2027-04-13 15:00" }

  init?(usual bytes: ArraySlice<UInt8>) {
    if let date = CivilDate(usual: bytes) {
      self = .date(date)
    } else if let moment = Moment(usual: bytes) {
      self = .moment(moment)
    } else {
      return nil
    }
  }

  init(reading text: Substring) throws(Misreading) {
    if Moment.isMeant(by: text) {
      guard text.contains(" ") || text.contains("T") else {
        throw Misreading(
          .notADateTime, "a date is missing before '\(text)'", at: text,
          hint: "write the date and the time, such as 2027-04-13 15:00")
      }
      self = .moment(try Moment(reading: text))
    } else {
      self = .date(try CivilDate(reading: text))
    }
  }
}
