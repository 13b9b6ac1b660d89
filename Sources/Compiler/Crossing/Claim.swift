import CivilTime
import Domain

/// What one class wants of somebody or something that holds a few classes at a time.
struct Claim {
  /// The number of the booking.
  let number: Int
  let runs: [WeekRun]
  /// Holds nothing else beside it: a webinar fills its host (docs/providers.md, Zoom 8).
  let fills: Bool
  /// Its own dates may overlap: they are one remote meeting.
  let isOneMeeting: Bool

  /// Its dates by start; those of one meeting that overlap are one.
  var dates: [BookedDate] {
    let all = runs.flatMap { run in
      run.starts.map { BookedDate(start: $0, minutes: run.minutes) }
    }.sorted { ($0.start, $0.minutes) < ($1.start, $1.minutes) }
    guard isOneMeeting else { return all }
    return all.reduce(into: []) { merged, date in
      if let last = merged.last, date.start < last.end {
        let end = max(last.end, date.end)
        merged[merged.count - 1] = BookedDate(start: last.start, minutes: end - last.start)
      } else {
        merged.append(date)
      }
    }
  }
}

extension Claim {
  /// What a class wants of its host.
  init(ofHost number: Int, _ booking: Booking) {
    self.init(
      number: number, runs: booking.times.map(\.run), fills: booking.kind == .webinar,
      isOneMeeting: booking.isOneMeeting)
  }

  /// What a class wants of its teacher, who gives a webinar as any class.
  init(ofTeacher number: Int, _ booking: Booking) {
    self.init(
      number: number, runs: booking.times.map(\.run), fills: false,
      isOneMeeting: booking.isOneMeeting)
  }
}
