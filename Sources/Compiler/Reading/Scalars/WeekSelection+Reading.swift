import CivilTime

extension WeekSelection: ScalarReadable {
  static var expectation: String { "weeks such as 1-7, 9-15" }

  init?(usual bytes: ArraySlice<UInt8>) {
    var reader = FieldReader(bytes)
    var ranges: [ClosedRange<Int>] = []
    repeat {
      while reader.skip(" ") {}
      guard let first = reader.number(upTo: 3) else { return nil }
      let last = reader.skip("-") ? reader.number(upTo: 3) : first
      guard let last, first >= 1, first <= last, last <= Self.highestWeek else { return nil }
      ranges.append(first...last)
    } while reader.skip(",")
    guard reader.isAtEnd else { return nil }
    self.init(ranges: ranges)
  }

  /// Reads numbers, ranges, `odd` and `even`.
  init(reading text: Substring) throws(Misreading) {
    let dashed = text.contains { $0 == "–" || $0 == "—" } ? Self.dashed(text) : text
    if let weeks = WeekSelection(parsing: dashed) {
      self = weeks
      return
    }
    for part in dashed.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    where WeekSelection(parsing: part) == nil {
      throw Misreading(
        .notWeeks, part.isEmpty ? "a week is missing" : "'\(part)' is not a week of the term",
        at: dashed == text && !part.isEmpty ? part : text, hint: Self.hint(part))
    }
    throw Misreading(.notWeeks, "'\(text)' are not weeks of the term", at: text)
  }

  /// The same with the dash of the keyboard: word processors make longer ones of it.
  private static func dashed(_ text: Substring) -> Substring {
    text.map { $0 == "–" || $0 == "—" ? "-" : String($0) }.joined()[...]
  }

  private static func hint(_ part: Substring) -> String {
    var word = part.lowercased()
    for name in ["weeks", "week", "wk", "w", "kw"] where word.hasPrefix(name) {
      word = String(word.dropFirst(name.count).trimmed)
      break
    }
    if ["all", "every", "alle", "*"].contains(word) { return "without 'weeks' it is every week" }
    for separator in ["..", " to ", "/", "t/m"] {
      word = word.replacing(separator, with: "-")
    }
    word = word.replacing(";", with: ",")
    if word != part, let weeks = WeekSelection(parsing: word) { return "write \(weeks)" }
    let ends = word.split(separator: "-").map(\.trimmed)
    if let first = ends.first, first.isNumber, Int(first) == 0 { return "weeks are counted from 1" }
    let isBackwards =
      ends.count == 2 && ends.allSatisfy(\.isNumber) && Int(ends[0]) ?? 0 > Int(ends[1]) ?? 0
    return isBackwards
      ? "write \(ends[1])-\(ends[0])" : "write numbers, ranges, odd or even: 1-7, 9-15"
  }
}
