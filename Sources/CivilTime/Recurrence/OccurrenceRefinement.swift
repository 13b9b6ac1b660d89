/// The meetings of a rule while they are being refined.
struct OccurrenceRefinement {
  private let base: [SlotOccurrence]
  private(set) var occurrences: [Occurrence]
  private(set) var problems: [OccurrenceProblem] = []

  init(_ base: [SlotOccurrence]) {
    self.base = base
    occurrences = base.map { Occurrence($0) }
  }

  mutating func remove(_ exceptions: [OccurrenceException]) {
    for (index, exception) in exceptions.enumerated() {
      if base.contains(where: { exception.matches($0.start) }) {
        occurrences.removeAll { exception.matches($0.original) }
      } else {
        let nearest = nearest(to: exception.moment)
        problems.append(.exceptionMatchesNothing(index: index, nearest: nearest))
      }
    }
  }

  mutating func move(_ moves: [OccurrenceMove]) {
    var done: Set<CivilDateTime> = []
    for (index, move) in moves.enumerated() {
      guard done.insert(move.original).inserted else {
        problems.append(.movedTwice(index: index))
        continue
      }
      if let position = occurrences.firstIndex(where: { $0.original == move.original }) {
        occurrences[position] = occurrences[position].moved(by: move)
      } else if base.contains(where: { $0.start == move.original }) {
        problems.append(.moveOfExcepted(index: index))
      } else {
        let nearest = nearest(to: move.original)
        problems.append(.moveMatchesNothing(index: index, nearest: nearest))
      }
    }
  }

  mutating func add(_ additions: [OccurrenceAddition]) {
    guard !additions.isEmpty else { return }
    var known = Set(occurrences.map(\.original))
    for (index, addition) in additions.enumerated() {
      guard known.insert(addition.start).inserted else {
        problems.append(.additionExists(index: index))
        continue
      }
      occurrences.append(
        Occurrence(
          original: addition.start, start: addition.start, minutes: addition.minutes,
          label: addition.label))
    }
  }

  /// The start of the rule that is nearest, the earlier of two.
  private func nearest(to moment: CivilDateTime) -> CivilDateTime? {
    base.map(\.start).min { abs($0.minutes(until: moment)) < abs($1.minutes(until: moment)) }
  }
}

extension Occurrence {
  fileprivate func moved(by move: OccurrenceMove) -> Occurrence {
    Occurrence(
      original: original, start: move.start, minutes: move.minutes ?? minutes, label: label,
      slot: slot)
  }
}
