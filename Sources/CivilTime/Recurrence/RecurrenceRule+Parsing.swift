extension RecurrenceRule {
  /// Reads the text of a rule, `FREQ=WEEKLY;BYDAY=MO;COUNT=10`, in any case.
  ///
  /// A leading `RRULE:` and the trailing semicolon that Google Calendar writes are accepted. Parts
  /// that the RFC does not foresee for a frequency narrow it, as in other implementations.
  package init(parsing text: some StringProtocol) throws(RecurrenceRuleError) {
    let parts = try Self.parts(of: text.uppercased())
    self.init(frequency: try Self.frequency(of: parts))
    for (name, value) in parts where name != "FREQ" {
      try read(name, value)
    }
    try checkCombinations(of: parts)
  }

  private typealias Part = (name: String, value: String)

  private static func parts(of text: String) throws(RecurrenceRuleError) -> [Part] {
    var body = Substring(text)
    if body.hasPrefix("RRULE:") { body = body.dropFirst(6) }
    if body.hasSuffix(";") { body = body.dropLast() }
    guard !body.isEmpty else { throw .missingFrequency }
    var parts: [Part] = []
    for piece in body.split(separator: ";", omittingEmptySubsequences: false) {
      guard let equals = piece.firstIndex(of: "="), equals > piece.startIndex else {
        throw .notAPart(String(piece))
      }
      let name = String(piece[..<equals])
      guard !parts.contains(where: { $0.name == name }) else { throw .doubledPart(name) }
      parts.append((name, String(piece[piece.index(after: equals)...])))
    }
    return parts
  }

  private static func frequency(of parts: [Part]) throws(RecurrenceRuleError) -> Frequency {
    guard let value = parts.first(where: { $0.name == "FREQ" })?.value else {
      throw .missingFrequency
    }
    if let frequency = Frequency(rawValue: value) { return frequency }
    if ["HOURLY", "MINUTELY", "SECONDLY"].contains(value) { throw .subDailyFrequency(value) }
    throw .badValue(part: "FREQ", value: value)
  }

  private mutating func read(_ name: String, _ value: String) throws(RecurrenceRuleError) {
    let reader = RecurrencePartReader(part: name, value: value)
    switch name {
    case "INTERVAL": interval = try reader.number(in: 1...RecurrencePartReader.largestNumber)
    case "COUNT": end = .count(try reader.number(in: 1...RecurrencePartReader.largestNumber))
    case "UNTIL": end = try reader.end()
    case "BYMONTH": months = try reader.numbers(in: 1...12)
    case "BYWEEKNO": weekNumbers = try reader.signedNumbers(upTo: 53)
    case "BYYEARDAY": yearDays = try reader.signedNumbers(upTo: 366)
    case "BYMONTHDAY": monthDays = try reader.signedNumbers(upTo: 31)
    case "BYDAY": weekdays = try reader.weekdays()
    case "BYHOUR": hours = try reader.numbers(in: 0...23)
    case "BYMINUTE": minutes = try reader.numbers(in: 0...59)
    case "BYSECOND": try reader.requireNoSeconds()
    case "BYSETPOS": setPositions = try reader.signedNumbers(upTo: 366)
    case "WKST": weekStart = try reader.weekday()
    default: throw .unknownPart(name)
    }
  }

  private func checkCombinations(of parts: [Part]) throws(RecurrenceRuleError) {
    let names = parts.map(\.name)
    if names.contains("COUNT"), names.contains("UNTIL") {
      throw .conflict(part: "UNTIL", other: "COUNT")
    }
    if let ordinal = weekdays.first(where: { $0.ordinal != nil }) {
      try check(ordinal)
    }
    let choices = names.filter { $0.hasPrefix("BY") && $0 != "BYSETPOS" }
    if !setPositions.isEmpty, choices.isEmpty { throw .nothingToChooseFrom }
  }

  /// RFC 5545: ordinals of weekdays are for months and years, and not for numbered weeks.
  private func check(_ ordinal: OrdinalWeekday) throws(RecurrenceRuleError) {
    switch frequency {
    case .daily, .weekly:
      throw .conflict(part: "BYDAY=\(ordinal)", other: "FREQ=\(frequency.rawValue)")
    case .monthly, .yearly:
      if !weekNumbers.isEmpty { throw .conflict(part: "BYDAY=\(ordinal)", other: "BYWEEKNO") }
    }
    let isOfMonth = frequency == .monthly || !months.isEmpty
    if isOfMonth, let beyond = weekdays.first(where: { abs($0.ordinal ?? 0) > 5 }) {
      // No month has a sixth Monday, so such a rule would silently never meet.
      throw .badValue(part: "BYDAY", value: beyond.description)
    }
  }
}
