/// The meetings of a class: those of its rule, without the exceptions, with the additions, and with
/// some moved.
package struct OccurrenceSet: Hashable, Sendable {
  /// The meetings in the order in which they are held. No two have the same original start.
  package let occurrences: [Occurrence]
  /// The refinements that do not fit. They change nothing.
  package let problems: [OccurrenceProblem]

  /// Combines the meetings of a rule (ascending, no two at once) with what refines them.
  package init(
    _ base: [SlotOccurrence], except: [OccurrenceException] = [], also: [OccurrenceAddition] = [],
    moved: [OccurrenceMove] = []
  ) {
    guard !(except.isEmpty && also.isEmpty && moved.isEmpty) else {
      occurrences = base.map { Occurrence($0) }
      problems = []
      return
    }
    var refinement = OccurrenceRefinement(base)
    refinement.remove(except)
    refinement.move(moved)
    refinement.add(also)
    // Taking out leaves the order as it was.
    let isSorted = moved.isEmpty && also.isEmpty
    let sorted =
      isSorted
      ? refinement.occurrences
      : refinement.occurrences.sorted { ($0.start, $0.original) < ($1.start, $1.original) }
    occurrences = sorted
    problems = refinement.problems + (isSorted ? [] : Self.collisions(in: sorted))
  }

  private static func collisions(in sorted: [Occurrence]) -> [OccurrenceProblem] {
    zip(sorted, sorted.dropFirst()).compactMap { first, second in
      first.start == second.start ? .sameStart(first.original, second.original) : nil
    }
  }
}

extension Occurrence {
  /// A meeting as the rule made it.
  init(_ made: SlotOccurrence) {
    self.init(original: made.start, start: made.start, minutes: made.minutes, slot: made.slot)
  }
}
