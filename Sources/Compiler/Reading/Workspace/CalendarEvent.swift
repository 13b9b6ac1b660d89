import CivilTime

/// One event of an iCalendar file while it is read.
struct CalendarEvent {
  let line: Int
  private var start: CivilDate?
  private var end: CivilDate?
  private var dayCount: Int?
  private var name: String?
  private(set) var isRepeated = false

  init(line: Int) { self.line = line }

  /// The days it covers; `nil` without a date.
  var days: DateRange? {
    guard let start else { return nil }
    let last = end ?? dayCount.map { start.adding(days: $0 - 1) } ?? start
    return DateRange(from: start, through: max(start, last), label: name)
  }

  /// Takes what a content line says.
  mutating func read(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let property = line[..<colon].prefix { $0 != ";" }.uppercased()
    let value = line[line.index(after: colon)...]
    switch property {
    case "DTSTART": start = Self.date(value)
    case "DTEND":
      // An end without a time is the first day after the event; one with a time is inside of it.
      end = Self.date(value).map { value.contains("T") ? $0 : $0.adding(days: -1) }
    case "DURATION": dayCount = Self.days(value)
    case "SUMMARY": name = Self.unescaped(value)
    case "RRULE": isRepeated = true
    default: break
    }
  }

  private static func date(_ value: Substring) -> CivilDate? {
    let digits = value.prefix(8)
    guard digits.isNumber, digits.count == 8 else { return nil }
    return try? CivilDate(reading: digits)
  }

  /// `P5D` and `P1W`; shorter durations end on the same day.
  private static func days(_ value: Substring) -> Int? {
    let number = value.dropFirst().prefix { $0.isNumber }
    guard value.hasPrefix("P"), let count = Int(number), count > 0, count <= 366 else { return nil }
    return value.hasSuffix("W") ? count * 7 : value.hasSuffix("D") ? count : nil
  }

  private static func unescaped(_ value: Substring) -> String? {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text.trimmed.isEmpty ? nil : String(text.trimmed)
  }
}
