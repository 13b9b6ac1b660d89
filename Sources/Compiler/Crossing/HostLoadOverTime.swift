import CivilTime
import Domain

/// How much is in session when, to ask of many thousand classes whether it can be too much
/// before each of their dates is looked at.
struct HostLoadOverTime {
  private let table: BookingTable
  private let numbers: [Int]

  init(_ numbers: [Int], _ table: BookingTable) {
    self.numbers = numbers
    self.table = table
  }

  /// Whether more may be in session at a moment than these hosts hold. `false` is certain.
  func mayExceed(_ capacities: [Int]) -> Bool {
    var classes = Occupancy(slotsOf: Occupancy.roughSlot)
    var meetings = classes
    // A webinar takes a whole host, whichever it is.
    let largest = capacities.max() ?? 1
    var hasWebinars = false
    for number in numbers {
      let isWebinar = table[number].kind == .webinar
      hasWebinars = hasWebinars || isWebinar
      for time in table[number].times {
        classes.add(1, on: time.run)
        meetings.add(isWebinar ? largest : 1, on: time.run)
      }
    }
    return (hasWebinars && classes.most > capacities.count)
      || meetings.most > capacities.reduce(0, +)
  }

  /// Every date.
  var sessions: [HostNeed.Session] {
    numbers.flatMap { number in
      let booking = table[number]
      let claim = Claim(ofHost: number, booking)
      return claim.dates.map { date in
        HostNeed.Session(
          start: Instant(minutesSinceEpoch: date.start), end: Instant(minutesSinceEpoch: date.end),
          fillsHost: claim.fills, host: booking.host.name)
      }
    }
  }
}

extension HostChoice {
  /// The user whom the files name.
  fileprivate var name: String? {
    switch self {
    case .user(let email): email
    case .pool, .none: nil
    }
  }
}
