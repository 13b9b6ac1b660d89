import CivilTime

/// A weekly time as it is written: `mon 10:00-11:30`, or `mon 10:00` beside `lasts`.
struct WeeklySlot: Hashable, ScalarReadable {
  static var expectation: String { "a weekday and a time such as mon 10:00-11:30" }

  let weekday: Weekday
  let range: ClockRange

  init(reading text: Substring) throws(Misreading) {
    let day = text.prefix { $0 != " " }
    let rest = text.dropFirst(day.utf8.count).trimmed
    try Self.refuseOtherOrders(day, rest, in: text)
    weekday = try Weekday(reading: day)
    guard !rest.isEmpty else {
      throw Misreading(
        .notASlot, "a time is missing after '\(day)'", at: text,
        hint: "write \(weekday.abbreviation) 10:00-11:30")
    }
    range = try ClockRange(reading: rest)
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard bytes.count > 4, let weekday = Weekday(usual: bytes.prefix(3)),
      bytes[bytes.startIndex + 3] == UInt8(ascii: " "),
      let range = ClockRange(usual: bytes.dropFirst(4))
    else { return nil }
    self.weekday = weekday
    self.range = range
  }

  private static func refuseOtherOrders(
    _ day: Substring, _ rest: Substring, in text: Substring
  ) throws(Misreading) {
    if let first = day.utf8.first, (0x30...0x39).contains(first), day.contains(":") {
      let hint = rest.isEmpty ? "write mon \(day)" : "write \(rest) \(day)"
      let message = rest.isEmpty ? "a weekday is missing" : "the weekday comes first"
      throw Misreading(.notASlot, message, at: text, hint: hint)
    }
    guard text.contains(",") || Weekday(parsing: rest.prefix { $0 != " " }) != nil else { return }
    let words = text.split { $0 == " " || $0 == "," }
    let days = words.prefix { Weekday(parsing: $0) != nil }
    let time = words.dropFirst(days.count).joined(separator: " ")
    let isRepeated = days.count > 1 && !time.isEmpty
    let slots = isRepeated ? days.map { "\($0) \(time)" } : ["mon 10:00-11:30", "thu 13:00-14:30"]
    throw Misreading(
      .notASlot, "these are several days in one text", at: text,
      hint: "write a list: [\(slots.joined(separator: ", "))]")
  }
}
