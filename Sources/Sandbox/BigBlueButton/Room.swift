import CivilTime

/// A live room of a BigBlueButton server. A room that ended is forgotten: only ids remain, in
/// links.
struct Room: Hashable, Sendable, Codable {
  /// Somebody inside.
  struct Attendee: Hashable, Sendable, Codable {
    var id: String
    var name: String
    var role: String
  }

  /// One `meta_` parameter, without its prefix, in lower case.
  struct Metadata: Hashable, Sendable, Codable {
    var name: String
    var value: String
  }

  /// The server it is on; empty for `/bbb/bigbluebutton/api/`.
  var server: String
  var meetingID: String
  var sequence: Int
  var internalID: String
  var name: String
  var attendeePassword: String
  var moderatorPassword: String
  var createdAt: Instant
  /// Milliseconds since 1970, as the API tells it; never twice the same for one id.
  var createTime: Int64
  /// Minutes from the creation; 0: without end.
  var duration: Int
  var voiceBridge: Int
  var maxParticipants: Int
  var isRecorded: Bool
  /// Minutes; 0: at once.
  var expiresIfNobodyJoined: Int
  var expiresWhenEmpty: Int
  var metadata: [Metadata]
  /// URLs and file names of slides that came with `create`.
  var slides: [String]
  /// The other parameters of `create` by name, without passwords.
  var parameters: [String: String]
  var attendees: [Attendee]
  var firstJoinedAt: Instant?
  var emptySince: Instant?
  /// Set by `end`: the room is gone a moment later.
  var endedAt: Instant?
  /// Lists show it from then on.
  var listedFrom: Instant

  var key: String { Self.key(server, meetingID) }

  static func key(_ server: String, _ meetingID: String) -> String { "\(server)/\(meetingID)" }

  /// Whether the server has let go of it by itself (docs/providers.md, BigBlueButton 2.2).
  func isOver(at now: Instant) -> Bool {
    if duration > 0, createdAt.adding(minutes: duration) <= now { return true }
    if firstJoinedAt == nil {
      return createdAt.adding(minutes: expiresIfNobodyJoined) <= now
    }
    guard attendees.isEmpty, let emptySince else { return false }
    return emptySince.adding(minutes: expiresWhenEmpty) <= now
  }
}
