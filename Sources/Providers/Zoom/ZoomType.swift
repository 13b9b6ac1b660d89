import Domain

/// Zoom's numbers for kinds of meetings that a schedule can ask for. Others exist (1 instant, 4
/// personal room, 10 screen share) and are never ours.
enum ZoomType: Int, Sendable {
  case meeting = 2
  case standingMeeting = 3
  case meetingSeries = 8
  case webinar = 5
  case standingWebinar = 6
  case webinarSeries = 9

  /// `nil`: Zoom has no such thing (rooms, and windows in which rooms are open).
  init?(kind: MeetingKind, timing: RemoteTiming) {
    switch (kind, timing) {
    case (.meeting, .single): self = .meeting
    case (.meeting, .series): self = .meetingSeries
    case (.meeting, .standing): self = .standingMeeting
    case (.webinar, .single): self = .webinar
    case (.webinar, .series): self = .webinarSeries
    case (.webinar, .standing): self = .standingWebinar
    case (.room, _), (_, .window): return nil
    }
  }

  /// Whether it has a grid of dates.
  var isSeries: Bool {
    switch self {
    case .meetingSeries, .webinarSeries: true
    case .meeting, .standingMeeting, .webinar, .standingWebinar: false
    }
  }
}
