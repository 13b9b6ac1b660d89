import CivilTime

/// Rooms of a server, taken up one after the other as long as they fit.
///
/// Those of earlier files come first. So what does not fit is what has to be moved, and nothing more:
/// without it, the rest fits.
struct Admission {
  private let capacity: Int
  private var taken = Occupancy(slotsOf: 1)
  /// The rooms that fit, by each hour in which they are open, sorted by number.
  private var admitted: [Int: [Room]] = [:]
  private var found: [Excess.Kind: [BookedDate]] = [:]

  private struct Room {
    let number: Int
    let date: BookedDate
  }

  init(capacity: Int) { self.capacity = capacity }

  /// What did not fit, by booking and date.
  var excesses: [Excess] {
    found.map { kind, dates in
      Excess(kind: kind, dates: dates.sorted { $0.start < $1.start })
    }.sorted { ($0.kind.number, $0.dates[0].start) < ($1.kind.number, $1.dates[0].start) }
  }

  /// Takes a room up, or notes when it does not fit.
  mutating func admit(_ date: BookedDate, of use: RoomUse) {
    guard use.amount <= capacity else {
      let kind = Excess.Kind(number: use.number, others: [], otherCount: 0, total: use.amount)
      found[kind, default: []].append(date)
      return
    }
    let amounts = taken.amounts(on: date)
    let full = Self.stretches(of: amounts, above: capacity - use.amount)
    for stretch in full {
      let fullest = stretch.max { amounts[$0] < amounts[$1] } ?? stretch.lowerBound
      let kind = kind(of: use, at: date.start + fullest, beside: amounts[fullest])
      found[kind, default: []].append(
        BookedDate(start: date.start + stretch.lowerBound, minutes: stretch.count))
    }
    guard full.isEmpty else { return }
    taken.add(use.amount, on: date.run)
    for hour in Self.hour(of: date.start)..<Self.hour(of: date.end - 1) + 1 {
      admitted[hour, default: []].append(Room(number: use.number, date: date))
    }
  }

  private func kind(of use: RoomUse, at minute: Int, beside amount: Int) -> Excess.Kind {
    let others = (admitted[Self.hour(of: minute)] ?? []).filter {
      $0.date.start <= minute && minute < $0.date.end
    }.map(\.number)
    return Excess.Kind(
      number: use.number, others: Array(others.prefix(ClashSearch.named)),
      otherCount: others.count, total: amount + use.amount)
  }

  private static func hour(of minute: Int) -> Int { minute.flooredQuotient(by: 60) }

  /// The stretches of indices at which there is more than a limit.
  private static func stretches(of amounts: [Int], above limit: Int) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for index in amounts.indices where amounts[index] > limit {
      if let last = stretches.last, last.upperBound == index {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
    return stretches
  }
}
