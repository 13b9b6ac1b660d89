extension WeekSelection: CustomStringConvertible {
  /// As `init(parsing:)` reads it: `odd, 2, 9-15`.
  package var description: String {
    var parts: [String] = []
    if includesOdd { parts.append("odd") }
    if includesEven { parts.append("even") }
    parts += ranges.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    return parts.joined(separator: ", ")
  }

  /// Reads numbers, ranges, `odd` and `even` between commas; `nil` for other text, for a range that
  /// runs backwards and for weeks outside of 1 to `highestWeek`.
  package init?(parsing text: some StringProtocol) {
    var ranges: [ClosedRange<Int>] = []
    var odd = false
    var even = false
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.split(separator: " ", omittingEmptySubsequences: true).joined()
      switch word {
      case "odd": odd = true
      case "even": even = true
      default:
        guard let range = Self.range(word) else { return nil }
        ranges.append(range)
      }
    }
    self.init(ranges: ranges, includesOdd: odd, includesEven: even)
  }

  private static func range(_ word: String) -> ClosedRange<Int>? {
    var reader = FieldReader(word)
    guard let first = reader.number(upTo: 3) else { return nil }
    var last = first
    if reader.skip("-") {
      guard let end = reader.number(upTo: 3) else { return nil }
      last = end
    }
    guard reader.isAtEnd, first >= 1, first <= last, last <= highestWeek else { return nil }
    return first...last
  }
}
