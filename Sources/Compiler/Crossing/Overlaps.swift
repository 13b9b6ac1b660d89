import CivilTime

/// Which classes of somebody overlap another one at all: the few that are looked at closely.
///
/// Nearly all people hold one class at a time, and of them nothing more is asked than an order of
/// their times of the week.
struct Overlaps {
  /// The indices of the claims, sorted.
  private(set) var involved: [Int] = []

  private struct Time {
    /// Minutes since the beginning of a week.
    let start: Int
    let run: WeekRun
    let claim: Int
  }

  init(of claims: [Claim]) {
    guard claims.count > 1 || claims.contains(where: { $0.runs.count > 1 }) else { return }
    var times: [Time] = []
    for (index, claim) in claims.enumerated() {
      for run in claim.runs {
        times.append(Time(start: run.minuteOfWeek, run: run, claim: index))
      }
    }
    times.sort { $0.start < $1.start }
    var isFound = [Bool](repeating: false, count: claims.count)
    for index in times.indices {
      let time = times[index]
      let end = time.start + time.run.minutes
      for other in times[(index + 1)...] {
        guard other.start < end else { break }
        Self.note(time, other, claims, &isFound)
      }
      // The week begins anew on Thursday, where the epoch does; few classes are held across it.
      for other in times[..<index] where end > WeekRun.period {
        guard other.start + WeekRun.period < end else { break }
        Self.note(time, other, claims, &isFound)
      }
    }
    involved = claims.indices.filter { isFound[$0] }
  }

  private static func note(
    _ one: Time, _ other: Time, _ claims: [Claim], _ isFound: inout [Bool]
  ) {
    if isFound[one.claim], isFound[other.claim] { return }
    if one.claim == other.claim, claims[one.claim].isOneMeeting { return }
    guard one.run.weeks(overlapping: other.run) != 0 else { return }
    isFound[one.claim] = true
    isFound[other.claim] = true
  }
}
