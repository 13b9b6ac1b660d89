/// Dates of equal length at the same time of the week, at most 64 weeks of them, in one small value.
///
/// Whether two classes clash is asked of a hundred thousand classes at a time. Two runs whose times
/// of the week are apart never clash; others clash in the weeks that both have, which is one operation
/// on two words. Times are UTC, so no zone has to be asked and a change of the clock begins a new run.
package struct WeekRun: Hashable, Sendable {
  /// Minutes of a week: the distance of two dates.
  package static let period = 7 * 24 * 60

  private let firstMinute: Int32
  private let length: Int32
  /// Bit `n` is set: there is a date `n` weeks after the first. Bit 0 is always set.
  package private(set) var weeks: UInt64

  /// A run of one date.
  ///
  /// - Parameters:
  ///   - start: Minutes since 1970-01-01T00:00Z; seconds are no part of a timetable.
  ///   - minutes: How long a date lasts.
  package init(start: Int, minutes: Int) {
    self.init(start: start, minutes: minutes, weeks: 1)
  }

  /// A run whose dates are known.
  ///
  /// - Parameter weeks: Bit 0 stands for the first date and is set.
  package init(start: Int, minutes: Int, weeks: UInt64) {
    precondition(weeks & 1 == 1, "a run has a first date")
    firstMinute = Int32(clamping: start)
    length = Int32(clamping: minutes)
    self.weeks = weeks
  }

  /// The start of the first date in minutes since 1970-01-01T00:00Z.
  package var start: Int { Int(firstMinute) }

  /// How long each date lasts, in minutes.
  package var minutes: Int { Int(length) }

  /// How many dates there are.
  package var count: Int { weeks.nonzeroBitCount }

  /// The start in minutes since the beginning of its week, 0 to 10,079; weeks begin where they do.
  package var minuteOfWeek: Int { start - week * Self.period }

  /// The number of the week in which the first date begins.
  package var week: Int { start.flooredQuotient(by: Self.period) }

  /// The starts of all dates, in order.
  package var starts: [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(count)
    var left = weeks
    while left != 0 {
      starts.append(start + left.trailingZeroBitCount * Self.period)
      left &= left - 1
    }
    return starts
  }

  /// Takes up a date; `false`: it is at another time of the week, or too far from the first.
  package mutating func add(start other: Int, minutes: Int) -> Bool {
    guard minutes == self.minutes, other >= start, (other - start) % Self.period == 0 else {
      return false
    }
    let distance = (other - start) / Self.period
    guard distance < UInt64.bitWidth else { return false }
    weeks |= 1 << UInt64(distance)
    return true
  }

  /// The weeks of this run in which a date overlaps one of another run, as bits of ``weeks``.
  ///
  /// Dates that touch do not overlap.
  package func weeks(overlapping other: WeekRun) -> UInt64 {
    let distance = other.start - start
    // A date n weeks after ours overlaps when -other.minutes < distance + n · period < minutes.
    var shift = (-other.minutes - distance).flooredQuotient(by: Self.period) + 1
    var found: UInt64 = 0
    while distance + shift * Self.period < minutes {
      // Our date in week i meets the other's date in week i + shift.
      found |= weeks & (other.weeks >> shift)
      shift += 1
    }
    return found
  }
}
