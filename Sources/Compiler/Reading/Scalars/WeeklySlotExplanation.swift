import CivilTime

/// What to say about a weekday and a time in another order, or about several in one text.
struct WeeklySlotExplanation {
  private let text: Substring
  private let day: Substring
  private let rest: Substring

  /// - Parameters:
  ///   - text: The whole.
  ///   - day: What stands where the weekday is due.
  ///   - rest: What stands behind it.
  init(_ text: Substring, day: Substring, rest: Substring) {
    self.text = text
    self.day = day
    self.rest = rest
  }

  /// Throws what is said, unless the text has the usual form.
  func refuseOtherForms() throws(Misreading) {
    // Nearly every text that is read here begins with a day, and has no comma.
    if let first = day.utf8.first, (0x30...0x39).contains(first) { try refuseTimeFirst() }
    try refuseJoinedTime()
    try refuseEvery()
    try refuseDaysInARow()
    try refuseSeveralTimes()
    try refuseSeveralDays()
  }

  private func refuseTimeFirst() throws(Misreading) {
    guard let range = Self.range(day) else { return }
    guard !rest.isEmpty else {
      throw Misreading(.notASlot, "a weekday is missing", at: text, write: "mon \(range)")
    }
    guard let weekday = WeekdayNames.weekday(called: rest) else { return }
    throw Misreading(
      .notASlot, "the weekday comes first", at: text, write: "\(weekday.abbreviation) \(range)")
  }

  // `mon10:00-11:30`
  private func refuseJoinedTime() throws(Misreading) {
    let letters = day.prefix { $0.isLetter }
    guard letters.count < day.count, let weekday = WeekdayNames.weekday(called: letters),
      let range = Self.range(text.dropFirst(letters.utf8.count).trimmed)
    else { return }
    throw Misreading(
      .notASlot, "a space is missing after '\(letters)'", at: text,
      write: "\(weekday.abbreviation) \(range)")
  }

  // `every monday 10:00-11:30`
  private func refuseEvery() throws(Misreading) {
    guard Self.everies.contains(day.lowercased()) else { return }
    let word = rest.prefix { $0 != " " }
    guard let weekday = WeekdayNames.weekday(called: word),
      let range = Self.range(rest.dropFirst(word.utf8.count).trimmed)
    else { return }
    throw Misreading(
      .notASlot, "'weekly' means every week already", at: text,
      write: "\(weekday.abbreviation) \(range)")
  }

  // `mon 10:00-11:00, thu 13:00-14:00`, `fri 10:00-11:00, 14:00-15:00`
  private func refuseSeveralTimes() throws(Misreading) {
    let pieces = text.split { Self.commas.contains($0) }.map(\.trimmed)
    guard pieces.count > 1 else { return }
    var days: [Weekday] = []
    var slots: [String] = []
    for piece in pieces {
      let word = piece.prefix { $0 != " " }
      let named = WeekdayNames.weekday(called: word)
      let time = named == nil ? piece : piece.dropFirst(word.utf8.count).trimmed
      guard let weekday = named ?? days.last, let range = Self.range(time) else { return }
      days.append(weekday)
      slots.append("\(weekday.abbreviation) \(range)")
    }
    throw Self.list(
      slots, Set(days).count > 1 ? Self.severalDays : "these are several times in one text",
      at: text)
  }

  // `mon, wed 10:00`, `mon and wed 10:00`, `mon/wed 10:00`
  private func refuseSeveralDays() throws(Misreading) {
    let second = rest.prefix { $0 != " " }
    guard
      text.contains(where: { Self.joints.contains($0) }) || Self.words.contains(second.lowercased())
        || WeekdayNames.weekday(called: second) != nil
    else { return }
    let words = text.split { $0 == " " || Self.joints.contains($0) }
      .filter { !Self.words.contains($0.lowercased()) }
    let days = words.prefix { WeekdayNames.weekday(called: $0) != nil }
      .compactMap { WeekdayNames.weekday(called: $0) }
    guard days.count > 1, days.count < words.count,
      let range = Self.range(text[words[days.count].startIndex...].trimmed)
    else {
      throw Misreading(
        .notASlot, Self.severalDays, at: text,
        hint: "write a list: [mon 10:00-11:30, thu 13:00-14:30]")
    }
    throw Self.list(
      days.map { "\($0.abbreviation) \(range)" }, Self.severalDays, at: text)
  }

  // `mon-fri 09:00-09:30`
  private func refuseDaysInARow() throws(Misreading) {
    let ends = day.split { $0 == "-" || $0 == "–" }
    guard ends.count == 2, let first = WeekdayNames.weekday(called: ends[0]),
      let last = WeekdayNames.weekday(called: ends[1]), first < last, let range = Self.range(rest)
    else { return }
    let days = Weekday.allCases.filter { first <= $0 && $0 <= last }
    throw Self.list(
      days.map { "\($0.abbreviation) \(range)" }, Self.severalDays, at: text)
  }

  private static func list(
    _ slots: [String], _ message: String, at text: Substring
  ) -> Misreading {
    Misreading(
      .notASlot, message, at: text, write: "[\(slots.joined(separator: ", "))]", as: "a list")
  }

  private static let severalDays = "these are several days in one text"
  private static let commas: Set<Character> = [",", ";"]
  private static let joints: Set<Character> = [",", "/", "&", "+", ";"]
  // English, Dutch, German, French and Spanish.
  private static let words: Set<String> = ["and", "en", "und", "et", "y"]
  private static let everies: Set<String> = [
    "every", "each", "elke", "iedere", "jeden", "chaque", "cada",
  ]

  /// The time or the range, corrected where that is needed.
  private static func range(_ text: Substring) -> String? {
    do throws(Misreading) {
      _ = try ClockRange(reading: text)
      return String(text)
    } catch {
      return error.correction(of: text)
    }
  }
}
