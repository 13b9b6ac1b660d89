import CivilTime

extension Zone {
  /// An instant as people there read it: `mon 2027-03-15 10:00`.
  func reading(_ instant: Instant) -> String {
    let local = local(of: instant)
    return "\(local.date.weekday.abbreviation) \(local.date) \(local.time)"
  }

  /// A text in which every instant (RFC 3339) is replaced by its reading.
  func reading(of text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { word in Instant(parsing: word).map(reading) ?? String(word) }
      .joined(separator: " ")
  }
}
