import CivilTime
import Domain

/// What one class takes up: who hosts and teaches it, where, and when.
struct Booking: Hashable, Sendable {
  /// The second part of the address: `lecture`.
  let name: String
  let kind: MeetingKind
  /// The account, by its name in `rooster.yaml`.
  let account: String
  let host: HostChoice
  /// The zone in which its times are shown.
  let zone: String
  /// Its dates; a class without times has none.
  var times: [BookedTime]
  /// Whether all its dates are one remote meeting (`one_link`), which may overlap itself.
  let isOneMeeting: Bool
  /// Minutes for which a room is open before and after each date; 0 for others.
  let openBefore: Int
  let closeAfter: Int
  /// `max_participants`; `nil`: not said.
  let limit: Int?
  /// How many people are on its list; `nil`: there is no list.
  var registrants: Int?
  /// Other courses that share it (`with`), as their addresses begin.
  let sharedWith: [String]
  /// Where it is named.
  let nameSpan: SourceSpan
  /// Where its host is written, when that is in the same file.
  let hostSpan: SourceSpan?
}

/// The dates of a class that come from one text, at one time of the week.
struct BookedTime: Hashable, Sendable {
  var run: WeekRun
  /// The text, when it is in the same file.
  let span: SourceSpan?
}
