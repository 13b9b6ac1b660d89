import CivilTime
import Domain

/// Finds the weekly series that cover dates of one time of day with the fewest remote objects.
///
/// A date of the grid on which nobody meets costs a call to cancel it, and an object costs a link
/// that people have to keep apart: so an object weighs as much as ``objectWeight`` calls.
struct SeriesFinder {
  /// How many calls one more remote object is worth.
  static let objectWeight = 15
  /// A weekday used this much less often than the commonest one is an exception, not a pattern.
  static let rareShare = 4

  let seriesCap: Int
  let intervalCap: Int

  /// A grid with the dates it is used on.
  struct Cover {
    /// Each chunk is one series.
    var chunks: [Chunk]
    /// Dates that no series covers.
    var extras: [CivilDate]
    var cost: Int
  }

  /// A run of the grid that fits in one series.
  struct Chunk {
    var every: Int
    var days: [Weekday]
    /// All dates of the grid, with whether somebody meets.
    var dates: [(date: CivilDate, isUsed: Bool)]
  }

  /// The cheapest cover of the dates, which are sorted and unique.
  func cover(_ dates: [CivilDate]) -> Cover {
    let singles = Cover(chunks: [], extras: dates, cost: dates.count * Self.objectWeight)
    guard dates.count > 1 else { return singles }
    var best = singles
    for candidate in [dates, withoutRareWeekdays(dates)] where candidate.count > 1 {
      let cover = regularCover(of: candidate, leaving: dates)
      if cover.cost < best.cost { best = cover }
    }
    return best
  }

  private func withoutRareWeekdays(_ dates: [CivilDate]) -> [CivilDate] {
    var counts: [Weekday: Int] = [:]
    for date in dates { counts[date.weekday, default: 0] += 1 }
    let commonest = counts.values.max() ?? 0
    let kept = dates.filter { (counts[$0.weekday] ?? 0) * Self.rareShare > commonest }
    return kept.count == dates.count ? [] : kept
  }

  private func regularCover(of dates: [CivilDate], leaving all: [CivilDate]) -> Cover {
    let days = Set(dates.map(\.weekday)).sorted()
    let every = interval(of: dates, days: days)
    let grid = grid(from: dates, days: days, every: every)
    let chunks = chunked(grid, every: every, days: days)
    let kept = Set(dates)
    let extras = all.filter { !kept.contains($0) }
    let unused = chunks.reduce(0) { $0 + $1.dates.count { !$0.isUsed } }
    let alone = extras.count - absorbed(extras, into: chunks)
    let cost = (chunks.count + alone) * Self.objectWeight + unused
    return Cover(chunks: chunks, extras: extras, cost: cost)
  }

  /// How many extra dates can take the place of an unused one without passing a date beside it.
  private func absorbed(_ extras: [CivilDate], into chunks: [Chunk]) -> Int {
    var gaps = chunks.flatMap { chunk in
      chunk.dates.indices.dropFirst().dropLast().compactMap { index in
        chunk.dates[index].isUsed
          ? nil : (after: chunk.dates[index - 1].date, before: chunk.dates[index + 1].date)
      }
    }
    return extras.count { extra in
      guard let index = gaps.firstIndex(where: { $0.after < extra && extra < $0.before }) else {
        return false
      }
      gaps.remove(at: index)
      return true
    }
  }

  /// The largest interval in weeks that still meets every week in use.
  private func interval(of dates: [CivilDate], days: [Weekday]) -> Int {
    // With Sundays it would matter on which day a week begins, and providers differ.
    guard let first = dates.first, !days.contains(.sunday) else { return 1 }
    let origin = first.startOfWeek(beginningOn: .monday)
    var divisor = 0
    for date in dates {
      let week = origin.days(until: date.startOfWeek(beginningOn: .monday)) / 7
      divisor = greatestCommonDivisor(divisor, week)
    }
    return (1...intervalCap).contains(divisor) ? divisor : 1
  }

  private func grid(
    from dates: [CivilDate], days: [Weekday], every: Int
  ) -> [(date: CivilDate, isUsed: Bool)] {
    guard let first = dates.first, let last = dates.last else { return [] }
    let used = Set(dates)
    var result: [(CivilDate, Bool)] = []
    var week = first.startOfWeek(beginningOn: .monday)
    while week <= last {
      for day in days {
        let date = week.adding(days: Int(day.rawValue) - 1)
        if date >= first, date <= last { result.append((date, used.contains(date))) }
      }
      week = week.adding(days: 7 * every)
    }
    return result
  }

  /// Cuts a grid at the cap and drops unused dates at both ends of each piece.
  private func chunked(
    _ grid: [(date: CivilDate, isUsed: Bool)], every: Int, days: [Weekday]
  ) -> [Chunk] {
    var chunks: [Chunk] = []
    var rest = grid[...]
    while let start = rest.firstIndex(where: \.isUsed) {
      let piece = rest[start...].prefix(seriesCap)
      let end = piece.lastIndex(where: \.isUsed) ?? start
      chunks.append(Chunk(every: every, days: days, dates: Array(grid[start...end])))
      rest = rest[(end + 1)...]
    }
    return chunks
  }

  private func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }
}
