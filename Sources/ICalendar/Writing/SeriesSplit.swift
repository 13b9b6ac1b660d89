import CivilTime

/// The dates of a class as few series and single dates that mean exactly the same.
///
/// A rule may give dates that are left out again: the one that saves most is taken, until none saves
/// anything.
struct SeriesSplit {
  /// The series, by their first date and then by how they were found.
  private(set) var series: [EntrySeries] = []
  /// Dates that no rule says, ascending.
  private(set) var singles: [CalendarEntry.Date] = []

  private let zone: Zone

  init(_ dates: [CalendarEntry.Date], in zone: Zone) {
    self.zone = zone
    let dates = dates.sorted { $0.original < $1.original }
    let plain = dates.filter { $0.start == $0.original && Self.isRegular($0, in: zone) }
    var moved = dates.filter { $0.start != $0.original }
    let patterns = Set(plain.map(Pattern.init)).sorted()
    let groups = patterns.map { pattern in plain.filter { Pattern($0) == pattern } }
    for group in groups.sorted(by: { ($1.count, $0[0].original) < ($0.count, $1[0].original) }) {
      take(group, &moved)
    }
    series.sort { $0.first.original < $1.first.original }
    let odd = dates.filter { $0.start == $0.original && !Self.isRegular($0, in: zone) }
    singles = (singles + moved + odd).sorted { $0.original < $1.original }
  }

  /// What the dates of a series share.
  private struct Pattern: Hashable, Comparable {
    let time: TimeOfDay
    let minutes: Int
    let title: String

    init(_ date: CalendarEntry.Date) {
      time = date.original.time
      minutes = date.minutes
      title = date.title
    }

    static func < (left: Pattern, right: Pattern) -> Bool {
      (left.time, left.minutes, left.title) < (right.time, right.minutes, right.title)
    }
  }

  /// Finds the series of dates that are alike, and those of the moved ones that were like them.
  private mutating func take(_ group: [CalendarEntry.Date], _ moved: inout [CalendarEntry.Date]) {
    guard let model = group.first else { return }
    let weekdays = Set(group.map(\.original.date.weekday))
    let own = moved.filter { date in
      date.original.time == model.original.time && weekdays.contains(date.original.date.weekday)
        && Self.isRegular(original(of: date, like: model), in: zone)
    }
    moved.removeAll { own.contains($0) }
    var rest = (group + own).sorted { $0.original < $1.original }
    var count = 0
    while count < Self.mostSeries, let found = best(of: rest) {
      count += 1
      series.append(found.series(of: rest, like: model))
      rest.removeAll { found.covered.contains($0.original) }
    }
    singles += rest
  }

  private func original(
    of date: CalendarEntry.Date, like model: CalendarEntry.Date
  ) -> CalendarEntry.Date {
    CalendarEntry.Date(
      title: model.title, original: date.original, start: date.original, minutes: model.minutes)
  }

  private func best(of dates: [CalendarEntry.Date]) -> SeriesCover? {
    let starts = dates.map(\.original)
    var best: SeriesCover?
    // A first date that stands alone must not keep the others from being a series.
    for first in 0..<min(starts.count, Self.mostStarts) {
      let rest = Array(starts[first...])
      let most = SeriesCover.saving(covered: rest.count)
      for rule in SeriesCandidates.rules(for: rest.map(\.date)) {
        if let best, best.saving >= most { return best }
        guard let cover = SeriesCover(rule, of: rest, in: zone) else { continue }
        if best.map({ cover.isBetter(than: $0) }) ?? true { best = cover }
      }
    }
    return best
  }

  /// Dates that need more rules than this are not a timetable, and are written one by one.
  private static let mostSeries = 12

  /// How many first dates may stand alone before a series is looked for.
  private static let mostStarts = 8

  /// Whether every program reads the date alike: its start is there once, and the clocks do not
  /// change before its end, so that a length on the wall is one in time.
  private static func isRegular(_ date: CalendarEntry.Date, in zone: Zone) -> Bool {
    let start = zone.instant(of: date.original)
    guard case .unique = start.resolution else { return false }
    let end = start.instant.adding(minutes: date.minutes)
    let wall = date.original.adding(minutes: date.minutes)
    return zone.local(of: end) == wall && zone.instant(of: wall).instant == end
  }
}
