import Domain

/// Says how a meeting is made of remote objects when one does not do.
struct PartNotes {
  let texts: [String]

  init(_ parts: [Part]) {
    let kept = parts.compactMap { part -> KeptPart? in
      if case .keep(let kept) = part { kept } else { nil }
    }
    guard kept.count > 1, kept.contains(where: { $0.objectID == nil }) else {
      texts = []
      return
    }
    let dates = kept.reduce(0) { $0 + $1.carried.count }
    let series = kept.count { if case .series = $0.spec.timing { true } else { false } }
    let singles = kept.count - series
    let counts = [
      series > 0 ? "\(series) series" : nil,
      singles > 0 ? "\(singles) single \(singles == 1 ? "meeting" : "meetings")" : nil,
    ].compactMap(\.self)
    texts = ["\(dates) dates as \(counts.joined(separator: " and ")), each with its own link"]
  }
}
