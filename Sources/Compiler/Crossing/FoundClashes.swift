/// Clashes while they are being found: what is met on several dates is one clash.
struct FoundClashes {
  private struct Key: Hashable {
    let number: Int
    let start: Int
  }

  /// The same classes, whenever they meet.
  private struct Meeting: Hashable {
    let number: Int
    let others: [Int]
  }

  private var others: [Key: Set<Int>] = [:]
  private var minutes: [Key: Int] = [:]

  /// Notes one date of a booking that is too much.
  mutating func add(_ number: Int, besides numbers: [Int], _ date: BookedDate) {
    let key = Key(number: number, start: date.start)
    others[key, default: []].formUnion(numbers)
    minutes[key] = max(minutes[key] ?? 0, date.minutes)
  }

  /// By booking, then by date.
  var clashes: [Clash] {
    var dates: [Meeting: [BookedDate]] = [:]
    for (key, numbers) in others {
      let meeting = Meeting(number: key.number, others: numbers.sorted())
      dates[meeting, default: []].append(BookedDate(start: key.start, minutes: minutes[key] ?? 0))
    }
    return dates.map { meeting, dates in
      Clash(
        number: meeting.number, others: meeting.others,
        dates: dates.sorted { $0.start < $1.start })
    }.sorted { ($0.number, $0.dates[0].start) < ($1.number, $1.dates[0].start) }
  }
}
