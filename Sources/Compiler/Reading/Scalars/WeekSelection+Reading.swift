import CivilTime

extension WeekSelection: ScalarReadable {
  static var expectation: String { "weeks such as 1-7, 9-15" }

  /// Reads numbers, ranges, `odd` and `even`.
  init(reading text: Substring) throws(Misreading) {
    if let weeks = WeekSelection(parsing: text) {
      self = weeks
      return
    }
    for part in text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    where WeekSelection(parsing: part) == nil {
      let ends = part.split(separator: "-").map(\.trimmed)
      let isBackwards =
        ends.count == 2 && ends.allSatisfy(\.isNumber)
        && Int(ends[0]) ?? 0 > Int(ends[1]) ?? 0
      throw Misreading(
        .notWeeks, "'\(part)' is not a week of the term", at: part,
        hint: isBackwards
          ? "write \(ends[1])-\(ends[0])" : "write numbers, ranges, odd or even: 1-7, 9-15")
    }
    throw Misreading(.notWeeks, "'\(text)' are not weeks of the term", at: text)
  }
}
