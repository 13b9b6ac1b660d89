extension [String] {
  /// As prose: `a`, `a and b`, `a, b and c`; empty without any.
  package var prose: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }

  /// The first ones, and how many there are beside them: `a, b, c`, `a, b and 7 more`.
  package func listed(limit: Int) -> String {
    let shown = prefix(limit).joined(separator: ", ")
    return count > limit ? "\(shown) and \(count - limit) more" : shown
  }
}
