/// A time zone: a region name of the system's zone data and its rules. Equal when the names are.
package final class Zone: Sendable {
  /// The name it was asked for by, such as `Europe/Amsterdam` or `US/Eastern`.
  package let name: String
  /// The name it is kept under today: `America/New_York` for `US/Eastern`.
  package let canonicalName: String
  private let rules: ZoneRules

  /// A zone of that name with these rules.
  package init(name: String, canonicalName: String, rules: ZoneRules) {
    self.name = name
    self.canonicalName = canonicalName
    self.rules = rules
  }

  /// The instant at which clocks there show that time; in a gap with the offset before it, in an
  /// overlap the first.
  package func instant(of local: CivilDateTime) -> ResolvedInstant {
    rules.instant(of: local)
  }

  /// What clocks there show at that instant; seconds are dropped.
  package func local(of instant: Instant) -> CivilDateTime {
    rules.local(of: instant)
  }

  /// Seconds east of Greenwich that clocks there show at that instant.
  package func offset(at instant: Instant) -> Int {
    rules.offset(at: instant)
  }

  /// What people there call the time at that instant: `CEST`, or `+01` where there is no word.
  package func abbreviation(at instant: Instant) -> String {
    rules.abbreviation(at: instant)
  }
}

extension Zone: Hashable, CustomStringConvertible {
  /// The name.
  package var description: String { name }

  /// Compares names; the rules of a name are the same within a run.
  package static func == (left: Zone, right: Zone) -> Bool {
    left.name == right.name
  }

  /// Hashes the name.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }
}
