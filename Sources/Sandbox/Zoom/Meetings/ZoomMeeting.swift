import CivilTime

/// A meeting or webinar as Zoom keeps it.
struct ZoomMeeting: Hashable, Sendable, Codable {
  var id: Int64
  var sequence: Int
  /// Names an instance; may begin with `/`.
  var uuid: String
  var account: String
  /// The host's e-mail.
  var host: String
  var family: ZoomFamily
  /// 1, 2, 3, 8 or 10; webinars 5, 6 or 9.
  var type: Int
  var topic: String
  var agenda: String
  /// `nil`: no fixed time.
  var start: Instant?
  /// Minutes.
  var duration: Int
  var timeZone: String
  /// Empty: none.
  var password: String
  var createdAt: Instant
  /// When it was last made, changed or held; it expires after that.
  var usedAt: Instant
  var settings: JSONValue
  var recurrence: ZoomRecurrence?
  var occurrences: [ZoomOccurrence]
  /// How often the recurrence was written; ids of occurrences are made from it.
  var rewrites: Int
  var trackingFields: JSONValue
  var customKeys: JSONValue
  var panelists: [ZoomPanelist]
  var isPreScheduled: Bool
  var isRunning: Bool
  var deletedAt: Instant?
  /// Lists show it from then on.
  var listedFrom: Instant

  var hostKey: ZoomUserKey { ZoomUserKey(account: account, name: host) }
  var isRecurringWithTimes: Bool { type == 8 || type == 9 }
  var isRecurring: Bool { isRecurringWithTimes || type == 3 || type == 6 }

  /// Whether people register: `approval_type` 0 or 1.
  var takesRegistrants: Bool { settings["approval_type"]?.integer != 2 }

  /// E-mails of the alternative hosts.
  var alternativeHosts: [String] {
    (settings["alternative_hosts"]?.text ?? "").split(separator: ";").map { String($0) }
  }

  /// When its last date is over; `nil`: it has none.
  var lastEnd: Instant? {
    if isRecurringWithTimes {
      return occurrences.map { $0.start.adding(minutes: $0.duration) }.max()
    }
    return start?.adding(minutes: duration)
  }

  /// Whether the id is gone by itself: 30 days after a one-off's date, 365 days after the last use
  /// of a recurring meeting, at the end of a webinar (docs/providers.md, Zoom 2.5).
  func isExpired(at now: Instant) -> Bool {
    if isRunning { return false }
    let day = 86_400
    switch family {
    case .webinar:
      guard type != 6 else { return usedAt.adding(seconds: 365 * day) < now }
      return lastEnd ?? usedAt < now
    case .meeting:
      if isRecurring {
        return max(lastEnd ?? usedAt, usedAt).adding(seconds: 365 * day) < now
      }
      return (lastEnd ?? usedAt).adding(seconds: 30 * day) < now
    }
  }
}

/// One date of a recurring meeting.
struct ZoomOccurrence: Hashable, Sendable {
  var id: String
  var start: Instant
  /// Minutes.
  var duration: Int
  var isDeleted: Bool
  /// What was changed for this date alone; `nil`: the meeting's own.
  var agenda: String?
  var settings: JSONValue?
}

/// Somebody who speaks in a webinar.
struct ZoomPanelist: Hashable, Sendable, Codable {
  var id: String
  var name: String
  var email: String
}
