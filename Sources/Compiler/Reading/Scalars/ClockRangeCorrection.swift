import CivilTime

/// A start and an end as people write them in other ways: `10.30-12.00`, `9-10:30`, `1:30pm-3pm`,
/// `10:00 to 11:30`.
///
/// Both ends are corrected together, so that what is suggested can be written as it stands.
struct ClockRangeCorrection {
  /// How the range is written here, such as `10:30-12:00`; `nil` when the text is none, or leaves open
  /// which times are meant.
  let corrected: String?

  init(_ text: Substring) {
    corrected = Self.ends(of: text).flatMap { Self.range(from: $0, to: $1) }
  }

  /// The half of the day that a text names.
  private enum Half { case morning, afternoon }

  private static func ends(of text: Substring) -> (Substring, Substring)? {
    if let dash = text.unicodeScalars.firstIndex(where: ClockRange.isDash) {
      return (text[..<dash].trimmed, text[text.unicodeScalars.index(after: dash)...].trimmed)
    }
    let words = text.words
    guard let middle = words.firstIndex(where: { separators.contains($0.lowercased()) }),
      middle > 0, middle + 1 < words.count
    else { return nil }
    return (
      text[..<words[middle].startIndex].trimmed, text[words[middle + 1].startIndex...].trimmed
    )
  }

  private static func range(from first: Substring, to last: Substring) -> String? {
    switch (half(of: first), half(of: last)) {
    case (nil, nil): return span(minutes(first), end(last))
    case (_?, _?): return span(minutes(first), minutes(last))
    case (_?, nil):
      // `1pm-3`: the end is the next such hour after the start.
      guard let start = minutes(first), let end = end(last) else { return nil }
      return span(start, end <= start ? end + halfDay : end)
    case (nil, let half?):
      // `1-3pm`, `11-1pm`: the start is the last such hour before the end.
      guard let start = minutes(first), let end = minutes(last) else { return nil }
      let later = half == .afternoon && start < halfDay ? start + halfDay : start
      return span(later < end ? later : start, end)
    }
  }

  private static func span(_ start: Int?, _ end: Int?) -> String? {
    guard let start, let end, start < end, end <= day else { return nil }
    return "\(clock(start))-\(clock(end))"
  }

  private static func half(of text: Substring) -> Half? {
    let letters = text.lowercased().filter { $0 != "." }
    if letters.hasSuffix("am") { return .morning }
    return letters.hasSuffix("pm") ? .afternoon : nil
  }

  /// Minutes after midnight of a time that is certainly meant.
  private static func minutes(_ text: Substring) -> Int? {
    (TimeOfDay(parsing: text) ?? TimeExplanation(text).corrected)?.minutesSinceMidnight
  }

  // Midnight is an end too.
  private static func end(_ text: Substring) -> Int? {
    if text == "24" || text == "24:00" { return day }
    return minutes(text).map { $0 == 0 ? day : $0 }
  }

  private static func clock(_ minutes: Int) -> String {
    TimeOfDay(hour: minutes / 60, minute: minutes % 60)?.description ?? "24:00"
  }

  // English, Dutch, German, French and Spanish.
  private static let separators: Set<String> = [
    "to", "till", "until", "tot", "bis", "à", "a", "al",
  ]
  private static let halfDay = 12 * 60
  private static let day = 24 * 60
}
