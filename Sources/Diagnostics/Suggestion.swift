/// What somebody probably meant, found among what is allowed.
package enum Suggestion {
  /// The choice nearest to a misspelt word, or `nil` when none is near.
  ///
  /// A choice that differs only in case wins. Then the least Damerau-Levenshtein distance, case
  /// ignored (`strat` is one swap from `start`), as long as it is at most 1 for words up to three
  /// characters, 2 up to seven and 3 beyond; of equally near choices the earlier one. Last, the
  /// only choice that begins with the word, if that has three characters or more.
  package static func nearest(to word: String, among choices: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= longestWord else { return nil }
    var best: (choice: String, distance: Int)?
    var beginning: [String] = []
    for choice in choices {
      let candidate = Array(choice.lowercased().unicodeScalars)
      if candidate == wanted { return choice }
      if wanted.count >= 3, candidate.starts(with: wanted) { beginning.append(choice) }
      let allowed = threshold(wanted.count)
      guard abs(candidate.count - wanted.count) <= allowed else { continue }
      let found = EditDistance.between(wanted, candidate)
      guard found <= allowed, found < best?.distance ?? Int.max, found < wanted.count else {
        continue
      }
      best = (choice, found)
    }
    return best?.choice ?? (beginning.count == 1 ? beginning.first : nil)
  }

  /// `did you mean 'start'?`, or `nil` when no choice is near.
  package static func hint(for word: String, among choices: some Sequence<String>) -> String? {
    nearest(to: word, among: choices).map { "did you mean '\($0)'?" }
  }

  /// The choices as prose: `a`, `a or b`, `one of a, b and c`, `one of a, b and 7 more`.
  package static func list(_ choices: some Collection<String>, limit: Int = 12) -> String {
    let all = Array(choices)
    let limit = max(1, limit)
    guard all.count <= limit else { return "one of \(all.listed(limit: limit))" }
    switch all.count {
    case 0: return "nothing"
    case 1: return all[0]
    case 2: return "\(all[0]) or \(all[1])"
    default: return "one of \(all.prose)"
    }
  }

  // The table of distances grows with the square; a longer word is no misspelt name.
  private static let longestWord = 100

  private static func threshold(_ length: Int) -> Int {
    switch length {
    case ...3: 1
    case ...7: 2
    default: 3
    }
  }
}
