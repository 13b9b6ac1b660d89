import CivilTime
import Diagnostics
import Domain

/// One class as it is shown, with its times on the clocks of the workspace.
struct CalendarClass: Hashable {
  /// The meeting, webinar or room it is a date of.
  let meeting: CalendarMeeting
  let occurrence: Occurrence
  let starts: Instant
  let ends: Instant
  /// When it starts in the zone of the workspace.
  let localStart: CivilDateTime
  /// When it ends there.
  let localEnd: CivilDateTime

  /// - Parameter zone: the zone in which times are shown.
  init(_ occurrence: Occurrence, of meeting: CalendarMeeting, in zone: Zone) {
    self.meeting = meeting
    self.occurrence = occurrence
    starts = meeting.zone.instant(of: occurrence.start).instant
    ends = starts.adding(minutes: occurrence.minutes)
    localStart = zone.local(of: starts)
    localEnd = zone.local(of: ends)
  }

  /// The address of this one class, by its original start.
  var address: Address { meeting.address.occurrence(occurrence.original.description) }

  /// The title, with what this date is called.
  var title: String {
    meeting.title + (occurrence.label.map { " · \($0)" } ?? "")
  }

  /// `10:00–11:30`.
  var times: String { "\(localStart.time)–\(localEnd.time)" }

  /// What else is to be said of it: that it was moved, and its own times in another zone.
  var remarks: [String] {
    var remarks: [String] = []
    if occurrence.isMoved {
      remarks.append("moved from \(occurrence.original.date.shortName) \(occurrence.original.time)")
    }
    let end = meeting.zone.local(of: ends)
    if occurrence.start != localStart {
      remarks.append("\(occurrence.start.time)–\(end.time) in \(meeting.zone.name)")
    }
    return remarks
  }

  /// Minutes of its first day that it covers; what lies after midnight is left out.
  var minutes: Range<Int> {
    let start = localStart.time.minutesSinceMidnight
    let length = max(0, starts.seconds(until: ends) / 60)
    return start..<min(1440, max(start + 1, start + length))
  }
}

extension CivilDate {
  /// `Mon 15 Mar`.
  var shortName: String {
    "\(weekday.name.prefix(3)) \(day) \(monthName.prefix(3))"
  }

  /// `Monday 15 March`.
  var longName: String { "\(weekday.name) \(day) \(monthName)" }

  /// `15 March 2027`.
  var dayMonthYear: String { "\(day) \(monthName) \(year)" }
}
