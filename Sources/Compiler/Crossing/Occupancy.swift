import CivilTime

/// How much is taken up at which times, in slots of equal length.
///
/// A date takes up every slot that it touches, so slots of one minute are exact, and longer ones count
/// too much rather than too little.
struct Occupancy {
  /// Timetables begin and end on the quarter of an hour, so slots of it find nearly all that has nothing
  /// to fear.
  static let roughSlot = 15

  /// The minutes of a slot; slots begin with the week.
  private let length: Int
  private let slotsOfWeek: Int
  /// By the number of the week: one amount a slot.
  private var weeks: [Int: [Int]] = [:]

  /// Slots of one week.
  private struct Part {
    let week: Int
    let slots: Range<Int>
  }

  /// Nothing is taken up.
  ///
  /// - Parameter length: The minutes of a slot, a divisor of those of a week.
  init(slotsOf length: Int) {
    precondition(WeekRun.period % length == 0, "a week has whole slots")
    self.length = length
    slotsOfWeek = WeekRun.period / length
  }

  /// The most that is taken up in any slot.
  var most: Int { weeks.values.lazy.compactMap { $0.max() }.max() ?? 0 }

  /// Takes up an amount on all dates of a run.
  mutating func add(_ amount: Int, on run: WeekRun) {
    for part in parts(of: run.start, run.minutes) {
      var left = run.weeks
      while left != 0 {
        let week = part.week + left.trailingZeroBitCount
        Self.add(
          amount, to: part.slots, of: &weeks[week, default: Array(repeating: 0, count: slotsOfWeek)]
        )
        left &= left - 1
      }
    }
  }

  /// Whether more than a limit is taken up in a slot of some date of a run.
  func exceeds(_ limit: Int, on run: WeekRun) -> Bool {
    for part in parts(of: run.start, run.minutes) {
      var left = run.weeks
      while left != 0 {
        if let week = weeks[part.week + left.trailingZeroBitCount] {
          for slot in part.slots where week[slot] > limit { return true }
        }
        left &= left - 1
      }
    }
    return false
  }

  /// What is taken up in the slots of a date, in order.
  func amounts(on date: BookedDate) -> [Int] {
    parts(of: date.start, date.minutes).flatMap { part in
      weeks[part.week]?[part.slots] ?? ArraySlice(repeating: 0, count: part.slots.count)
    }
  }

  private static func add(_ amount: Int, to slots: Range<Int>, of week: inout [Int]) {
    for slot in slots { week[slot] += amount }
  }

  /// The slots of some time; those of the next week apart when it goes past the end of one.
  private func parts(of start: Int, _ minutes: Int) -> [Part] {
    var parts: [Part] = []
    var slot = start.flooredQuotient(by: length)
    let end = (start + minutes - 1).flooredQuotient(by: length) + 1
    while slot < end {
      let week = slot.flooredQuotient(by: slotsOfWeek)
      let first = week * slotsOfWeek
      let last = min(end, first + slotsOfWeek)
      parts.append(Part(week: week, slots: slot - first..<last - first))
      slot = last
    }
    return parts
  }
}
