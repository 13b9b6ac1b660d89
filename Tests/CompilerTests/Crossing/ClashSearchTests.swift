import CivilTime
import Testing

@testable import Compiler

@Suite struct ClashSearchTests {
  /// The dates of a class, alone.
  private struct Plain: Hashable {
    let number: Int
    let start: Int
    let minutes: Int

    func overlaps(_ other: Plain) -> Bool {
      start < other.start + other.minutes && other.start < start + minutes
    }
  }

  @Test("what is found is what comparing all dates finds", arguments: 1...3)
  func found(capacity: Int) {
    var random = Numbers(state: UInt64(capacity))
    for _ in 0..<200 {
      let claims = (0..<6).map { number in
        Claim(
          number: number,
          // No class has two dates that begin together.
          runs: (0..<2).map { run in
            WeekRun(
              start: random.next(30) * 40 + run * 20, minutes: 20 + random.next(5) * 20,
              weeks: UInt64(random.next(16)) | 1)
          }, fills: random.next(8) == 0, isOneMeeting: random.next(4) == 0)
      }
      let found = ClashSearch(capacity: capacity).clashes(among: claims)
      let told = Set(
        found.flatMap { clash in
          clash.dates.map { Plain(number: clash.number, start: $0.start, minutes: $0.minutes) }
        })
      #expect(told == Self.expected(claims, capacity))
    }
  }

  /// Every date that is the last of too many at some moment.
  private static func expected(_ claims: [Claim], _ capacity: Int) -> Set<Plain> {
    let all = claims.flatMap { claim in
      claim.dates.map { Plain(number: claim.number, start: $0.start, minutes: $0.minutes) }
    }
    var tooMuch: Set<Plain> = []
    for moment in all.map(\.start) {
      let meeting = all.filter { $0.start <= moment && moment < $0.start + $0.minutes }
      let sorted = meeting.sorted { ($0.number, $0.start) < ($1.number, $1.start) }
      for index in sorted.indices.dropFirst() {
        let fills = sorted[...index].contains { claims[$0.number].fills }
        if index >= capacity || fills { tooMuch.insert(sorted[index]) }
      }
    }
    return tooMuch
  }

  @Test func `the dates of one meeting that overlap are one`() {
    let runs = [WeekRun(start: 600, minutes: 90), WeekRun(start: 660, minutes: 60)]
    let many = Claim(number: 0, runs: runs, fills: false, isOneMeeting: false)
    let one = Claim(number: 0, runs: runs, fills: false, isOneMeeting: true)
    #expect(many.dates.map(\.end) == [690, 720])
    #expect(one.dates == [BookedDate(start: 600, minutes: 120)])
    #expect(ClashSearch(capacity: 1).clashes(among: [one]) == [])
    #expect(ClashSearch(capacity: 1).clashes(among: [many]).map(\.others) == [[0]])
  }

  @Test func `very many at a time are told of once each`() {
    let claims = (0..<300).map { number in
      Claim(
        number: number, runs: [WeekRun(start: 600 + number % 2, minutes: 60)], fills: false,
        isOneMeeting: false)
    }
    let found = ClashSearch(capacity: 1).clashes(among: claims)
    #expect(Set(found.map(\.number)).count == 299)
    #expect(found.allSatisfy { $0.others.count <= 16 })
  }
}
