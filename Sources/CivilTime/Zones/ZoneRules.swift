/// When the clocks of a zone change, for all time, as a table that is searched by halving.
///
/// The changes a file lists are followed by 400 years of its rule for later years. The calendar
/// repeats after 400 years, to the weekday, so later times are looked up 400 years earlier.
package struct ZoneRules: Sendable {
  /// When the clocks change, ascending, in seconds since 1970 UTC.
  private let instants: [Int64]
  /// For each change, the wall-clock second from which the time after it is meant and not the one
  /// before: the end of the gap or of the overlap.
  private let settled: [Int64]
  /// The offset before the first change, then the one after each: one more than `instants`.
  private let offsets: [Int32]
  /// The index in `types` that goes with each of `offsets`.
  private let typeIndices: [UInt8]
  private let types: [LocalTimeType]
  /// From here on, times are looked up 400 years earlier; `nil` when the last offset stays.
  private let repeats: Int64?

  /// Reads the bytes of a TZif file (RFC 9636), version 2 or later.
  package init(tzif bytes: [UInt8]) throws(TZifError) {
    let file = try TZifFile(bytes)
    var table = TransitionTable(file)
    var repeats: Int64?
    if !file.footer.isEmpty {
      guard let rule = PosixZoneRule(parsing: file.footer) else { throw .badFooter(file.footer) }
      repeats = table.extend(by: rule)
    }
    guard table.types.count <= 256 else { throw .inconsistent("there are too many time types") }
    self.repeats = repeats
    types = table.types
    instants = table.changes.map(\.instant)
    let indices = [0] + table.changes.map(\.type)
    typeIndices = indices.map { UInt8($0) }
    offsets = indices.map { Int32(table.types[$0].offset) }
    let pairs = zip(offsets, offsets.dropFirst())
    settled = zip(instants, pairs).map { $0 + Int64(max($1.0, $1.1)) }
  }

  /// Seconds east of Greenwich that the clocks show at that instant.
  package func offset(at instant: Instant) -> Int {
    Int(offsets[index(at: instant)])
  }

  /// What people call the time at that instant: `CEST`, or `+01` where there is no word.
  package func abbreviation(at instant: Instant) -> String {
    types[Int(typeIndices[index(at: instant)])].abbreviation
  }

  /// What the clocks show at that instant; seconds are dropped.
  package func local(of instant: Instant) -> CivilDateTime {
    instant.adding(seconds: offset(at: instant)).utc
  }

  /// The instant at which the clocks show that time, after RFC 5545, section 3.3.5: in a gap with
  /// the offset before it, in an overlap the first.
  package func instant(of local: CivilDateTime) -> ResolvedInstant {
    let wall = Int64(local.minutesSinceEpoch) * 60
    let folded = fold(wall)
    let index = settled.countOfPrefix(upThrough: folded)
    let offset = Int(offsets[index])
    return ResolvedInstant(
      instant: Instant(secondsSinceEpoch: wall - Int64(offset)),
      resolution: resolution(of: folded, before: index),
      offsetSeconds: offset)
  }

  /// Whether that wall-clock second is also touched by the next change.
  private func resolution(of wall: Int64, before next: Int) -> Resolution {
    guard next < instants.count else { return .unique }
    let before = offsets[next]
    let after = offsets[next + 1]
    guard wall >= instants[next] + Int64(min(before, after)) else { return .unique }
    return after > before ? .gap : .overlap
  }

  private func index(at instant: Instant) -> Int {
    instants.countOfPrefix(upThrough: fold(instant.secondsSinceEpoch))
  }

  private func fold(_ seconds: Int64) -> Int64 {
    guard let repeats, seconds >= repeats else { return seconds }
    let period = TransitionTable.secondsIn400Years
    return repeats - period + (seconds - repeats) % period
  }
}

extension [Int64] {
  /// How many elements from the front are at most `limit`; the elements are ascending.
  fileprivate func countOfPrefix(upThrough limit: Int64) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
