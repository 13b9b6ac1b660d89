package import CivilTime

/// From when until when a class is held: what a run leaves alone that is still going on by then.
package struct SessionSpan: Hashable, Sendable {
  package var startsAt: Instant
  package var endsAt: Instant

  package init(startsAt: Instant, endsAt: Instant) {
    self.startsAt = startsAt
    self.endsAt = endsAt
  }
}

extension Step {
  /// The class that is held at a moment; `nil`: none is, or running classes are not left alone.
  package func session(at moment: Instant) -> SessionSpan? {
    sessions.first { $0.startsAt <= moment && moment < $0.endsAt }
  }
}
