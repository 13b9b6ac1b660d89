/// A point in time, in whole seconds of UTC (POSIX time, so without leap seconds).
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, negative before it.
  package let secondsSinceEpoch: Int64

  /// The instant that many seconds after 1970-01-01T00:00:00Z.
  package init(secondsSinceEpoch: Int64) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// The instant at which a clock that shows UTC shows this.
  package init(utc: CivilDateTime) {
    secondsSinceEpoch = Int64(utc.minutesSinceEpoch) * 60
  }

  /// What a clock that shows UTC shows, without its seconds.
  package var utc: CivilDateTime {
    CivilDateTime(minutesSinceEpoch: Int(secondsSinceEpoch.flooredQuotient(by: 60)))
  }

  /// The second of the minute, 0 to 59.
  package var second: Int {
    Int(secondsSinceEpoch - secondsSinceEpoch.flooredQuotient(by: 60) * 60)
  }

  /// The instant that many seconds later (earlier when negative).
  package func adding(seconds: Int) -> Instant {
    Instant(secondsSinceEpoch: secondsSinceEpoch + Int64(seconds))
  }

  /// The instant that many minutes later (earlier when negative).
  package func adding(minutes: Int) -> Instant {
    adding(seconds: minutes * 60)
  }

  /// How many seconds lie from this instant to `other`; negative when `other` is earlier.
  package func seconds(until other: Instant) -> Int {
    Int(other.secondsSinceEpoch - secondsSinceEpoch)
  }

  /// Orders by time.
  package static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
}
