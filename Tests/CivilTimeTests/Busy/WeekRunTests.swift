import CivilTime
import Testing

@Suite struct WeekRunTests {
  private static let week = WeekRun.period

  @Test func `dates a week apart are one run`() {
    var runs = WeekRuns()
    let indices = [600, 600 + Self.week, 660, 600 + 3 * Self.week, 660 + Self.week].map {
      runs.add(start: $0, minutes: 90)
    }
    #expect(indices == [0, 0, 1, 0, 1])
    #expect(runs.runs.map(\.starts) == [[600, 10_680, 30_840], [660, 10_740]])
    #expect(runs.runs.map(\.count) == [3, 2])
  }

  @Test func `dates of another length, another time or before the first are another run`() {
    var run = WeekRun(start: 20_000, minutes: 60)
    let others = [
      (30_080, 61), (30_081, 60), (20_000 - Self.week, 60), (20_000 + 64 * Self.week, 60),
    ]
    for (start, minutes) in others {
      let isTaken = run.add(start: start, minutes: minutes)
      #expect(!isTaken)
    }
    #expect(run.starts == [20_000])
    let isTaken = run.add(start: 20_000 + 63 * Self.week, minutes: 60)
    #expect(isTaken)
    #expect(run.count == 2)
  }

  @Test(
    "times of the week, also before 1970",
    arguments: [(0, 0, 0), (10_079, 0, 10_079), (-1, -1, 10_079)])
  func week(start: Int, week: Int, minute: Int) {
    let run = WeekRun(start: start, minutes: 1)
    #expect(run.week == week)
    #expect(run.minuteOfWeek == minute)
  }

  @Test func `runs that touch do not overlap`() {
    let first = WeekRun(start: 600, minutes: 90, weeks: 0b111)
    #expect(first.weeks(overlapping: WeekRun(start: 690, minutes: 60, weeks: 0b111)) == 0)
    #expect(first.weeks(overlapping: WeekRun(start: 540, minutes: 60, weeks: 0b111)) == 0)
    #expect(first.weeks(overlapping: WeekRun(start: 689, minutes: 60, weeks: 0b101)) == 0b101)
  }

  @Test func `overlaps are those of the single dates`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<3_000 {
      let one = Self.run(&random)
      let other = Self.run(&random)
      var expected: UInt64 = 0
      for (index, start) in Self.dates(one) {
        let overlaps = Self.dates(other).contains { _, begins in
          start < begins + other.minutes && begins < start + one.minutes
        }
        if overlaps { expected |= 1 << UInt64(index) }
      }
      #expect(one.weeks(overlapping: other) == expected, "\(one) \(other)")
    }
  }

  private static func dates(_ run: WeekRun) -> [(Int, Int)] {
    (0..<64).filter { run.weeks >> UInt64($0) & 1 == 1 }.map { ($0, run.start + $0 * week) }
  }

  private static func run(_ random: inout SplitMix) -> WeekRun {
    WeekRun(
      start: Int(random.next() % 40_000) - 20_000, minutes: Int(random.next() % 700) + 1,
      weeks: random.next() & random.next() | 1)
  }
}

/// SplitMix64 of Steele, Lea and Flood: the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
