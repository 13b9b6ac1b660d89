import CivilTime

/// What all operations on meetings and webinars begin with.
extension SandboxWorld {
  /// The meeting or webinar that a path names.
  func item(_ family: ZoomFamily, _ call: ZoomCall) throws(ZoomError) -> ZoomMeeting {
    let written = call.route.item
    guard let id = Int64(written), id > 0 else {
      throw ZoomError(400, 300, "Invalid \(family.rawValue) id.")
    }
    guard let meeting = state.meetings[id], meeting.account == call.account else {
      throw .unknownItem(family, written)
    }
    if meeting.family != family {
      guard family == .meeting else { throw .unknownItem(family, written) }
      throw ZoomError(400, 3000, "Cannot access webinar info.")
    }
    guard meeting.deletedAt == nil else { throw .unknownItem(family, written) }
    guard !meeting.isExpired(at: call.now) else { throw .expiredItem(family) }
    return meeting
  }

  /// Counts a write to a host, or refuses it: one at a time, and so many a day.
  mutating func write(
    to host: ZoomUserKey, _ call: ZoomCall, counts: Bool
  ) throws(ZoomError) {
    guard !rates.isBusy(host, at: call.milliseconds) else { throw .concurrent }
    if counts {
      let used = state.traffic.used(host: host.name, account: host.account, on: call.now.utc.date)
      guard used < options.hostDailyLimit else {
        throw .hostDay(limit: options.hostDailyLimit, on: options.plan, used: used)
      }
      trace.countedHost = host.name
    }
    rates.occupy(host, until: call.milliseconds + trace.delay)
  }

  /// Refuses changes of what is in session.
  static func requireIdle(_ meeting: ZoomMeeting, to verb: String) throws(ZoomError) {
    guard meeting.isRunning else { return }
    throw ZoomError(
      400, 3002,
      "Sorry, you cannot \(verb) this \(meeting.family.rawValue) since it's in progress.")
  }

  /// Refuses what the host's licence does not allow, and alternative hosts who are not licensed.
  mutating func checkSettings(_ settings: JSONValue, host: ZoomUser) throws(ZoomError) {
    if let approval = settings["approval_type"]?.integer, approval != 2, !host.isLicensed {
      throw .paidOnly
    }
    for email in ZoomSettings.emails(settings["alternative_hosts"]?.text ?? "") {
      let isLicensed = (try? user(email, in: host.account))?.isLicensed ?? false
      guard isLicensed else {
        throw .validation([
          ZoomFieldError(
            field: "settings.alternative_hosts",
            message: "\(email) is not a licensed user of this account.")
        ])
      }
    }
  }

  /// The zone of that name; names were checked when they came.
  func zone(_ name: String) throws(ZoomError) -> Zone {
    guard let zone = zones.zone(named: name) else { throw .invalid("timezone") }
    return zone
  }

  /// The dates of a recurrence that begins then.
  func occurrences(
    of recurrence: ZoomRecurrence, from start: Instant, in zone: Zone, duration: Int,
    rewrites: Int
  ) throws(ZoomError) -> [ZoomOccurrence] {
    let starts = recurrence.starts(from: start, in: zone)
    guard !starts.isEmpty, starts.count <= ZoomRecurrence.mostOccurrences else {
      throw .invalid("recurrence.end_date_time")
    }
    // Zoom's ids look like milliseconds; nothing says that they stay when a recurrence is
    // rewritten.
    return starts.map { start in
      ZoomOccurrence(
        id: String(start.secondsSinceEpoch * 1000 + Int64(rewrites)), start: start,
        duration: duration, isDeleted: false)
    }
  }
}
