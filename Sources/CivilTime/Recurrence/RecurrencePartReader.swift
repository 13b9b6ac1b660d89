/// Reads the value of one part of a recurrence rule; its errors name the part.
struct RecurrencePartReader {
  let part: String
  let value: String

  /// Counts and intervals are below a million: more is a typing error, and sums stay small.
  static let largestNumber = 999_999

  func number(in range: ClosedRange<Int>) throws(RecurrenceRuleError) -> Int {
    try number(value[...], in: range)
  }

  /// A list, ascending and without repetitions.
  func numbers(in range: ClosedRange<Int>) throws(RecurrenceRuleError) -> [Int] {
    var found: Set<Int> = []
    for piece in pieces { found.insert(try number(piece, in: range)) }
    return found.sorted()
  }

  /// A list of numbers from 1 to `limit` that may have a sign, ascending and without repetitions.
  func signedNumbers(upTo limit: Int) throws(RecurrenceRuleError) -> [Int] {
    var found: Set<Int> = []
    for piece in pieces {
      let (sign, digits) = Self.sign(of: piece)
      found.insert(sign * (try number(digits, in: 1...limit)))
    }
    return found.sorted()
  }

  func weekday() throws(RecurrenceRuleError) -> Weekday {
    guard let weekday = Weekday(code: value) else { throw bad(value) }
    return weekday
  }

  /// Monday first, and without repetitions.
  func weekdays() throws(RecurrenceRuleError) -> [OrdinalWeekday] {
    var found: Set<OrdinalWeekday> = []
    for piece in pieces {
      guard let weekday = Weekday(code: piece.suffix(2)) else { throw bad(String(piece)) }
      let prefix = piece.dropLast(2)
      var ordinal: Int?
      if !prefix.isEmpty {
        let (sign, digits) = Self.sign(of: prefix)
        ordinal = sign * (try number(digits, in: 1...53))
      }
      guard let day = OrdinalWeekday(ordinal: ordinal, weekday: weekday) else {
        throw bad(String(piece))
      }
      found.insert(day)
    }
    return found.sorted { ($0.weekday, $0.ordinal ?? 0) < ($1.weekday, $1.ordinal ?? 0) }
  }

  func requireNoSeconds() throws(RecurrenceRuleError) {
    guard try numbers(in: 0...60) == [0] else { throw .seconds(value) }
  }

  /// `19971224`, `19971224T000000` or `19971224T000000Z`.
  func end() throws(RecurrenceRuleError) -> RecurrenceRule.End {
    var reader = FieldReader(value)
    guard let year = reader.number(digits: 4), let month = reader.number(digits: 2),
      let day = reader.number(digits: 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { throw bad(value) }
    if reader.isAtEnd { return .date(date) }
    guard reader.skip("T"), let hour = reader.number(digits: 2),
      let minute = reader.number(digits: 2), let second = reader.number(digits: 2), second < 60,
      let time = TimeOfDay(hour: hour, minute: minute)
    else { throw bad(value) }
    let local = CivilDateTime(date, time)
    // Occurrences start on whole minutes, so that the seconds of a local end decide nothing.
    if reader.isAtEnd { return .local(local) }
    guard reader.skip("Z"), reader.isAtEnd else { throw bad(value) }
    return .instant(Instant(utc: local).adding(seconds: second))
  }

  private var pieces: [Substring] {
    value.split(separator: ",", omittingEmptySubsequences: false)
  }

  private func number(
    _ digits: Substring, in range: ClosedRange<Int>
  ) throws(RecurrenceRuleError) -> Int {
    var reader = FieldReader(digits)
    guard let number = reader.number(upTo: 6), reader.isAtEnd, range.contains(number) else {
      throw bad(value)
    }
    return number
  }

  private func bad(_ value: String) -> RecurrenceRuleError {
    .badValue(part: part, value: value)
  }

  private static func sign(of text: Substring) -> (sign: Int, digits: Substring) {
    if text.hasPrefix("-") { return (-1, text.dropFirst()) }
    return (1, text.hasPrefix("+") ? text.dropFirst() : text)
  }
}
