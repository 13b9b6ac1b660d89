import CivilTime

/// A date and a time, with an end or without: `2027-03-10 15:00-16:30`.
struct Moment: Hashable, ScalarReadable {
  static var expectation: String { "a date and time such as 2027-03-10 15:00" }

  let date: CivilDate
  let range: ClockRange

  var start: CivilDateTime { CivilDateTime(date, range.start) }

  init(reading text: Substring) throws(Misreading) {
    let day = text.prefix { $0 != " " && $0 != "T" }
    date = try CivilDate(reading: day)
    let rest = text.dropFirst(day.count + 1).trimmed
    guard !rest.isEmpty else {
      throw Misreading(
        .notADateTime, "a time is missing after the date", at: text,
        hint: "write \(date) 10:00-11:30")
    }
    range = try ClockRange(reading: rest)
  }
}
