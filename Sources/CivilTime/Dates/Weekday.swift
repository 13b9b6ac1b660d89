/// A day of the week, numbered as ISO 8601 does: Monday is 1 and Sunday is 7.
package enum Weekday: UInt8, CaseIterable, Comparable, Hashable, Codable, Sendable {
  /// Day 1 of the ISO week.
  case monday = 1
  /// Day 2 of the ISO week.
  case tuesday
  /// Day 3 of the ISO week.
  case wednesday
  /// Day 4 of the ISO week.
  case thursday
  /// Day 5 of the ISO week.
  case friday
  /// Day 6 of the ISO week.
  case saturday
  /// Day 7 of the ISO week.
  case sunday

  /// The English name, as people read it: `Monday`.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The three letters used in schedule files: `mon`.
  package var abbreviation: String {
    switch self {
    case .monday: "mon"
    case .tuesday: "tue"
    case .wednesday: "wed"
    case .thursday: "thu"
    case .friday: "fri"
    case .saturday: "sat"
    case .sunday: "sun"
    }
  }

  /// The two letters of RFC 5545, section 3.3.10: `MO`.
  package var code: String {
    switch self {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }

  /// Reads a code of RFC 5545 (`MO`), in upper case only; `nil` for anything else.
  package init?(code: some StringProtocol) {
    guard let found = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  /// Reads what people write, `mon` or `monday` in any case; `nil` for anything else.
  package init?(parsing text: some StringProtocol) {
    let lowered = text.lowercased()
    let found = Self.allCases.first {
      $0.abbreviation == lowered || $0.name.lowercased() == lowered
    }
    guard let found else { return nil }
    self = found
  }

  /// The weekday that many days later (earlier when negative).
  package func adding(days: Int) -> Weekday {
    let index = (Int(rawValue) - 1 + days % 7 + 7) % 7
    return Self.allCases[index]
  }

  /// How many days pass from this weekday to the next such `other`: 0 for itself, at most 6.
  package func days(until other: Weekday) -> Int {
    (Int(other.rawValue) - Int(rawValue) + 7) % 7
  }

  /// Orders Monday first and Sunday last.
  package static func < (left: Weekday, right: Weekday) -> Bool {
    left.rawValue < right.rawValue
  }
}
