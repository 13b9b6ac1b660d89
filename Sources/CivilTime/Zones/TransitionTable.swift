/// The changes of a zone's clocks, while the table of `ZoneRules` is being made.
struct TransitionTable {
  /// 146,097 days: a whole number of weeks, after which the Gregorian calendar repeats.
  static let secondsIn400Years: Int64 = 146_097 * 86_400

  /// One change: when, and the index in `types` of what holds from then on.
  struct Change {
    let instant: Int64
    let type: Int
  }

  private(set) var types: [LocalTimeType]
  private(set) var changes: [Change]

  init(_ file: TZifFile) {
    types = file.types
    changes = zip(file.instants, file.typeIndices).map { Change(instant: $0, type: $1) }
  }

  /// Adds the changes of the rule after those that are there, for more than 400 years, and returns
  /// the second from which on they repeat; `nil` when the clocks no longer change.
  mutating func extend(by rule: PosixZoneRule) -> Int64? {
    guard let daylight = rule.daylight else { return nil }
    let standard = index(of: rule.standard)
    let summer = index(of: daylight.type)
    let last = changes.last?.instant ?? 0
    // A file that ends outside of the calendar has no later years.
    guard let firstYear = Self.year(of: last) else { return nil }
    var added: [Change] = []
    for year in firstYear...firstYear + 402 {
      let starts = daylight.starts.instant(in: year, offset: rule.standard.offset)
      let ends = daylight.ends.instant(in: year, offset: daylight.type.offset)
      added.append(Change(instant: starts, type: summer))
      added.append(Change(instant: ends, type: standard))
    }
    append(Self.inOrder(added).filter { $0.instant > last })
    // Two years after the last listed change, only the rule counts: there the period begins.
    let start = CivilDate(validYear: firstYear + 2, month: 1, day: 1)
    return Int64(start.daysSinceEpoch) * 86_400 + Self.secondsIn400Years
  }

  /// Of two changes at one second, the standard one ends a summer that at once begins again: a rule
  /// may so keep summer time all year. Such a pair is dropped by keeping the start.
  private static func inOrder(_ changes: [Change]) -> [Change] {
    let sorted = changes.enumerated().sorted {
      ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset)
    }
    return sorted.map(\.element)
  }

  private mutating func append(_ added: [Change]) {
    let firstNew = changes.count
    for change in added {
      if changes.count > firstNew, changes.last?.instant == change.instant { changes.removeLast() }
      if (changes.last?.type ?? 0) != change.type { changes.append(change) }
    }
  }

  private mutating func index(of type: LocalTimeType) -> Int {
    if let index = types.firstIndex(of: type) { return index }
    types.append(type)
    return types.count - 1
  }

  private static func year(of seconds: Int64) -> Int? {
    // 400 years and a margin are added to it, and the calendar ends with the year 9999.
    let years = CivilDate.earliest.year...9500
    let year = CivilDate(daysSinceEpoch: Int(seconds.flooredQuotient(by: 86_400))).year
    return years.contains(year) ? year : nil
  }
}
