extension ZoneDatabase {
  /// How many names an error message can show and still be read.
  private static let mostCandidates = 5

  /// Names that a text that is not a zone may have meant, the likeliest first, at most five.
  ///
  /// Knows abbreviations (`EST`, `IST`), offsets (`UTC+2`), names as other software shows them
  /// (`PT (Pacific Time)`), cities and countries (`Beijing`), other spellings (`america/new_york`)
  /// and typing errors (`Europe/Berln`).
  package func candidates(for text: String) -> [String] {
    let phrases = ZonePhrases(text)
    let nicknames = phrases.all.flatMap { ZoneNicknames.names(for: $0) }
    let countries = phrases.all.flatMap { links(named: $0) }
    let spellings = phrases.all.flatMap { names(spelled: $0) }
    let offsets = phrases.offsets.flatMap { ZoneNicknames.names(atOffset: $0) }
    var found = unique(nicknames + spellings + countries + offsets)
    if found.isEmpty { found = unique(similarNames(to: phrases.whole)) }
    return Array(found.prefix(Self.mostCandidates))
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { canonicalName(of: $0) != nil && seen.insert($0).inserted }
  }

  /// What listed names without a region stand for: `Japan` is `Asia/Tokyo`.
  private func links(named phrase: String) -> [String] {
    catalogue.canonicalNames.filter { $0.key.lowercased() == phrase }.values.sorted()
  }

  /// Names that differ only in case or spaces, then those of that city.
  private func names(spelled phrase: String) -> [String] {
    let spelled = phrase.split(separator: " ").joined(separator: "_")
    let whole = names.filter { $0.lowercased() == spelled }
    return whole + names.filter { ZonePhrases.city(of: $0.lowercased()) == spelled }
  }

  /// Names that a few typing errors turn into the phrase, the fewest first.
  private func similarNames(to phrase: String) -> [String] {
    let spelled = phrase.split(separator: " ").joined(separator: "_")
    // Longer texts are no name, and comparing them with every name would take long.
    guard (3...40).contains(spelled.utf8.count) else { return [] }
    let limit = min(max(spelled.utf8.count / 4, 1), 3)
    let isWhole = spelled.contains("/")
    let close = names.compactMap { name -> (distance: Int, name: String)? in
      let lowered = name.lowercased()
      let compared = isWhole ? lowered : ZonePhrases.city(of: lowered)
      let distance = EditDistance.between(spelled, compared)
      return distance <= limit ? (distance, name) : nil
    }
    return close.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.map(\.name)
  }
}
