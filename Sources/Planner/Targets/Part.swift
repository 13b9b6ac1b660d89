package import CivilTime
package import Domain

/// One remote object of a meeting, as it should be.
package enum Part: Hashable, Sendable {
  case keep(KeptPart)
  case remove(RemovedPart)
}

/// A remote object that should exist.
package struct KeptPart: Hashable, Sendable {
  /// The recorded object that it continues; `nil`: it has to be made.
  package var objectID: String?
  package var spec: RemoteSpec
  /// Whether the times must be sent, not only the attributes.
  package var rewritesTiming: Bool
  /// Which date of the grid carries which occurrence, sorted by date of the grid.
  package var carried: [CarriedDate]

  package init(
    objectID: String?, spec: RemoteSpec, rewritesTiming: Bool, carried: [CarriedDate]
  ) {
    self.objectID = objectID
    self.spec = spec
    self.rewritesTiming = rewritesTiming
    self.carried = carried
  }

  /// The occurrence with this original start, when this object carries it.
  package func occurrence(_ original: CivilDateTime) -> Occurrence? {
    carried.first { $0.occurrence.original == original }?.occurrence
  }
}

/// An occurrence and the date of a series that carries it.
package struct CarriedDate: Hashable, Sendable {
  /// The date in the grid of the series, or the start of a single meeting.
  package var slot: CivilDateTime
  package var occurrence: Occurrence

  package init(slot: CivilDateTime, occurrence: Occurrence) {
    self.slot = slot
    self.occurrence = occurrence
  }
}

/// A remote object that should be gone, as far as it lies ahead.
package struct RemovedPart: Hashable, Sendable {
  package var objectID: String
  package var extent: Extent

  /// How much of it goes.
  package enum Extent: Hashable, Sendable {
    /// None of its dates has passed: all of it.
    case whole
    /// Its past dates stay; the future ones are cancelled one by one.
    case futureDates
    /// All its dates are past: it is only forgotten.
    case nothing
  }

  package init(objectID: String, extent: Extent) {
    self.objectID = objectID
    self.extent = extent
  }
}
