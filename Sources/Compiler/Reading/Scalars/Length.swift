import CivilTime

/// How long something takes, in minutes: `45m`, `1h30`, `2h`, `90min`, `1:30`, `50`.
struct Length: Hashable, ScalarReadable {
  static var expectation: String { "a duration such as 90m or 1h30" }

  /// From 0 up.
  let minutes: Int

  init(reading text: Substring) throws(Misreading) {
    guard let minutes = Self.minutes(text) else {
      throw Misreading(
        .notADuration, Self.message(text), at: text, hint: Self.hint(text))
    }
    self.minutes = minutes
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    var reader = FieldReader(bytes)
    guard let minutes = reader.number(upTo: 5), reader.skip("m"), reader.isAtEnd else { return nil }
    self.minutes = minutes
  }

  private static func minutes(_ text: Substring) -> Int? {
    if text.isNumber { return text.count <= 5 ? Int(text) : nil }
    let clock = text.split(separator: ":", omittingEmptySubsequences: false)
    if clock.count == 2 {
      return clock[1].count == 2 ? sum(hours: clock[0], minutes: clock[1]) : nil
    }
    var rest = text.lowercased()[...]
    guard let first = number(&rest) else { return nil }
    switch unit(&rest) {
    case "m", "min", "mins", "minute", "minutes":
      return rest.isEmpty ? first : nil
    case "d", "day", "days":
      return rest.isEmpty ? first * 1440 : nil
    case "h", "hr", "hour", "hours":
      guard !rest.isEmpty else { return first * 60 }
      guard let second = number(&rest), second < 60 else { return nil }
      let ending = unit(&rest)
      return rest.isEmpty && ["", "m", "min", "minutes"].contains(ending)
        ? first * 60 + second : nil
    default:
      return nil
    }
  }

  private static func sum(hours: Substring, minutes: Substring) -> Int? {
    guard hours.isNumber, minutes.isNumber, hours.count <= 3, let hours = Int(hours),
      let minutes = Int(minutes), minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  private static func number(_ rest: inout Substring) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 5 else { return nil }
    rest = rest.dropFirst(digits.count).trimmed
    return Int(digits)
  }

  private static func unit(_ rest: inout Substring) -> Substring {
    let letters = rest.prefix { $0.isLetter }
    rest = rest.dropFirst(letters.count).trimmed
    return letters
  }

  private static func message(_ text: Substring) -> String {
    isFraction(text) ? "'\(text)' has no unit" : "'\(text)' is not a duration"
  }

  private static func isFraction(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy(\.isNumber)
  }

  private static func hint(_ text: Substring) -> String {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let parts = digits.split { $0 == "." || $0 == "," }
    guard parts.count == 2, parts[1] == "5", let hours = Int(parts[0]), hours < 100 else {
      return "write minutes or hours, such as 45m, 1h30 or 2h"
    }
    return "write \(hours)h30 or \(hours * 60 + 30)m"
  }
}
