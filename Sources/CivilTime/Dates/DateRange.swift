/// The days from a first to a last one, both included, with what people call them.
package struct DateRange: Hashable, Sendable, Codable {
  /// The first day.
  package let first: CivilDate
  /// The last day, never before the first.
  package let last: CivilDate
  /// The name of these days, such as `May break`.
  package let label: String?

  /// The days from `first` to `last`; `nil` when they are in the wrong order.
  package init?(from first: CivilDate, through last: CivilDate, label: String? = nil) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
    self.label = label
  }

  /// One day.
  package init(_ date: CivilDate, label: String? = nil) {
    first = date
    last = date
    self.label = label
  }

  /// Reads `2027-04-26..2027-05-07` or one date; `nil` for other text and for the wrong order.
  package init?(parsing text: some StringProtocol, label: String? = nil) {
    var reader = FieldReader(text)
    guard let first = CivilDate(from: &reader) else { return nil }
    if reader.isAtEnd {
      self.init(first, label: label)
      return
    }
    guard reader.skip("."), reader.skip("."), let last = CivilDate(from: &reader), reader.isAtEnd
    else { return nil }
    self.init(from: first, through: last, label: label)
  }

  /// Whether the date is one of these days.
  package func contains(_ date: CivilDate) -> Bool {
    first <= date && date <= last
  }

  /// How many days these are, at least 1.
  package var count: Int { first.days(until: last) + 1 }

  /// The days in both ranges, with this one's label; `nil` when there are none.
  package func intersection(_ other: DateRange) -> DateRange? {
    DateRange(from: max(first, other.first), through: min(last, other.last), label: label)
  }
}

extension DateRange: CustomStringConvertible {
  /// The days as `init(parsing:)` reads them, without the label.
  package var description: String {
    first == last ? first.description : "\(first)..\(last)"
  }
}
