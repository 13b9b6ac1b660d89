extension Instant {
  /// Whole minutes since 1970-01-01T00:00Z, rounded down.
  package var minutesSinceEpoch: Int { Int(secondsSinceEpoch.flooredQuotient(by: 60)) }

  /// The instant that many minutes after 1970-01-01T00:00Z.
  package init(minutesSinceEpoch minutes: Int) {
    self.init(secondsSinceEpoch: Int64(minutes) * 60)
  }
}
