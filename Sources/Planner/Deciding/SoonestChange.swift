import CivilTime
import Domain

/// The first date ahead that a changed meeting concerns, as people know it or as it will be.
struct SoonestChange {
  /// `nil`: no date that is still ahead is another one.
  let start: Instant?

  init(from before: Meeting, to after: Meeting, clock: MeetingClock) {
    let old = before.timing.occurrences
    let new = after.timing.occurrences
    let concerned =
      before.beyondDates == after.beyondDates
      ? Array(Set(old).symmetricDifference(new)) : old + new
    start = clock.nextStart(concerned)
  }
}

extension Meeting {
  /// What holds for every date of it and is no matter of lists and announcements.
  fileprivate var beyondDates: Meeting {
    var meeting = self
    meeting.timing.occurrences = []
    meeting.registrants = nil
    meeting.announcements = []
    meeting.movedFrom = nil
    meeting.isProtected = false
    return meeting
  }
}
