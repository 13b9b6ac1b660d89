/// A set of weekdays in one byte.
package struct WeekdaySet: OptionSet, Hashable, Sendable {
  /// Bit 0 is Monday and bit 6 is Sunday.
  package let rawValue: UInt8

  /// Takes the bits as they are.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The set of these weekdays; doubled ones count once.
  package init(_ weekdays: some Sequence<Weekday>) {
    self.init(rawValue: weekdays.reduce(0) { $0 | 1 << ($1.rawValue - 1) })
  }

  /// Whether the weekday is in the set.
  package func contains(_ weekday: Weekday) -> Bool {
    rawValue & 1 << (weekday.rawValue - 1) != 0
  }

  /// The members, Monday first.
  package var weekdays: [Weekday] {
    Weekday.allCases.filter { contains($0) }
  }
}
