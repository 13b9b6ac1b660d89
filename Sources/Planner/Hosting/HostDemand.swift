import CivilTime
import Domain

/// What a meeting asks of a host: its dates to come, as far as remote objects are made.
struct HostDemand {
  /// By start.
  private(set) var dates: [HostedDate] = []

  init(_ meeting: Meeting, context: PlanContext) {
    let clock = MeetingClock(zone: context.zone(of: meeting), now: context.now)
    let future = clock.future(meeting.timing.occurrences, until: context.horizon)
    for occurrence in future.sorted(by: { $0.start < $1.start }) {
      let date = HostedDate(
        start: clock.start(occurrence), end: clock.end(occurrence), local: occurrence.start,
        fillsHost: meeting.kind == .webinar)
      // Times of one remote meeting that overlap are one session of it.
      if meeting.timing.shape == .standing, let last = dates.last, date.start < last.end {
        dates[dates.count - 1].end = max(last.end, date.end)
      } else {
        dates.append(date)
      }
    }
  }

  /// How many creates its dates take at least: those of one time of the week are one series.
  var series: Int {
    Set(
      dates.map {
        WeekTime(weekday: $0.local.date.weekday, start: $0.local.time, minutes: $0.minutes)
      }
    )
    .count
  }

  private struct WeekTime: Hashable {
    var weekday: Weekday
    var start: TimeOfDay
    var minutes: Int
  }
}
