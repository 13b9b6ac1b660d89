import CivilTime

/// A time of day, with an end or without: `10:00-11:30`, `10:00`.
struct ClockRange: Hashable, ScalarReadable {
  static var expectation: String { "a time range such as 10:00-11:30" }

  let start: TimeOfDay
  /// `nil`: the text does not say how long it lasts.
  let minutes: Int?

  init(reading text: Substring) throws(Misreading) {
    do throws(Misreading) {
      try self.init(parsing: text)
    } catch {
      // What is wrong with one end is often wrong with both, so the whole range is suggested.
      guard error.code == .notATime, let corrected = ClockRangeCorrection(text).corrected else {
        throw error
      }
      throw Misreading(
        .notATime, "'\(text)' is not a time range", at: text, write: corrected)
    }
  }

  private init(parsing text: Substring) throws(Misreading) {
    guard let dash = text.unicodeScalars.firstIndex(where: Self.isDash) else {
      start = try TimeOfDay(reading: text)
      minutes = nil
      return
    }
    let first = text[..<dash].trimmed
    let last = text[text.unicodeScalars.index(after: dash)...].trimmed
    start = try Self.start(first, before: last, in: text)
    let end = try Self.end(last)
    let length = end - start.minutesSinceMidnight
    guard length > 0 else {
      throw Misreading(
        .endsBeforeItBegins, "it ends at \(last) and begins at \(first)", at: text,
        hint: "a class that goes past midnight is written with 'lasts', such as 'lasts: 2h'")
    }
    minutes = length
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    var reader = FieldReader(bytes)
    guard let start = TimeOfDay(from: &reader) else { return nil }
    self.start = start
    guard reader.skip("-") else {
      guard reader.isAtEnd else { return nil }
      minutes = nil
      return
    }
    guard let end = TimeOfDay(from: &reader), reader.isAtEnd, start < end else { return nil }
    minutes = end.minutesSinceMidnight - start.minutesSinceMidnight
  }

  // People type whichever dash their keyboard or word processor makes.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "—"
  }

  // With the end of the range, when that is wrong too.
  private static func start(
    _ first: Substring, before last: Substring, in text: Substring
  ) throws(Misreading) -> TimeOfDay {
    do throws(Misreading) {
      return try TimeOfDay(reading: first)
    } catch {
      guard (try? end(last)) == nil else { throw error }
      throw error.with(TimeOfDay.self, after: "-", last, in: text, as: .notATime)
    }
  }

  /// Minutes after midnight; midnight itself is an end too.
  private static func end(_ text: Substring) throws(Misreading) -> Int {
    if text == "24:00" || text == "00:00" { return 1440 }
    return try TimeOfDay(reading: text).minutesSinceMidnight
  }
}
