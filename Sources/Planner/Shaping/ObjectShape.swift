import CivilTime
import Domain

/// The times of one remote object and which of its dates carries which occurrence.
struct ObjectShape: Hashable {
  var timing: RemoteTiming
  /// Sorted by date of the grid.
  var carried: [CarriedDate]

  init(timing: RemoteTiming, carried: [CarriedDate]) {
    self.timing = timing
    self.carried = carried
  }

  /// A meeting with one date.
  init(single occurrence: Occurrence) {
    timing = .single(start: occurrence.start, minutes: occurrence.minutes)
    carried = [CarriedDate(slot: occurrence.start, occurrence: occurrence)]
  }

  var isSeries: Bool {
    switch timing {
    case .series: true
    case .single, .standing, .window: false
    }
  }

  /// Dates of the grid that nobody meets on, and which therefore have to be cancelled.
  var unusedDates: Int {
    guard case .series(let series) = timing else { return 0 }
    return series.count - carried.count
  }

  /// Dates that are moved or have another length than the series.
  var movedDates: Int {
    guard case .series(let series) = timing else { return 0 }
    return carried.count { date in
      date.occurrence.start != date.slot || date.occurrence.minutes != series.minutes
    }
  }
}
