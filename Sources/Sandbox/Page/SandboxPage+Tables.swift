import CivilTime

extension SandboxPage {
  func meetingTable(_ family: ZoomFamily) -> String {
    let meetings = world.state.meetings.values.filter { $0.family == family }
      .sorted { ($0.start ?? $0.createdAt, $0.sequence) < ($1.start ?? $1.createdAt, $1.sequence) }
    let rows = meetings.map { meeting in
      [
        "<b>\(Self.escape(meeting.topic))</b><br><small>\(meeting.id)</small>",
        Self.escape(meeting.host), when(meeting),
        "\(world.state.registrants[meeting.id]?.count ?? 0)", status(meeting),
      ]
    }
    let empty = family == .meeting ? "No meetings yet." : "No webinars yet."
    return Self.table(["Topic", "Host", "When", "Registrants", "State"], rows, empty: empty)
  }

  private func when(_ meeting: ZoomMeeting) -> String {
    guard let zone = world.zones.zone(named: meeting.timeZone) else { return "" }
    func local(_ instant: Instant, _ minutes: Int) -> String {
      let start = zone.local(of: instant)
      return "\(start.date.weekday.name.prefix(3)) \(start.date) \(start.time), \(minutes) min"
    }
    guard !meeting.occurrences.isEmpty else {
      guard let start = meeting.start else { return "no fixed time" }
      return "\(local(start, meeting.duration))<br><small>\(Self.escape(meeting.timeZone))</small>"
    }
    let dates = meeting.occurrences.map { occurrence in
      let text = local(occurrence.start, occurrence.duration)
      return occurrence.isDeleted ? "<li><s>\(text)</s></li>" : "<li>\(text)</li>"
    }
    let open = meeting.occurrences.count { !$0.isDeleted }
    let title = "\(open) dates, \(Self.escape(meeting.timeZone))"
    return "<details><summary>\(title)</summary><ol>\(dates.joined())</ol></details>"
  }

  private func status(_ meeting: ZoomMeeting) -> String {
    if meeting.deletedAt != nil { return "<span class=\"gone\">deleted</span>" }
    if meeting.isRunning { return "<span class=\"live\">running</span>" }
    return meeting.isExpired(at: now) ? "<span class=\"gone\">expired</span>" : "waiting"
  }

  var roomTable: String {
    let rooms = world.state.rooms.values.filter { !$0.isOver(at: now) }
      .sorted { $0.sequence < $1.sequence }
    let rows = rooms.map { room in
      [
        "<b>\(Self.escape(room.name))</b><br><small>\(Self.escape(room.meetingID))</small>",
        Self.time(room.createdAt), room.duration == 0 ? "open end" : "\(room.duration) min",
        Self.escape(room.attendees.map(\.name).joined(separator: ", ")),
        Self.escape(room.slides.joined(separator: ", ")),
        room.endedAt == nil ? "open" : "<span class=\"gone\">ending</span>",
      ]
    }
    return Self.table(
      ["Room", "Since", "Length", "Inside", "Slides", "State"], rows, empty: "No room is open.")
  }

  var countTable: String {
    let totals = world.state.traffic.totals.sorted { $0.key < $1.key }
    let days = world.state.traffic.categories.sorted { $0.key < $1.key }
    let statuses = world.state.traffic.statuses.sorted { $0.key < $1.key }
    let rows =
      totals.map { [Self.escape($0.key), "\($0.value)", "since the beginning"] }
      + days.map { [Self.escape($0.key), "\($0.value.count)", "\($0.value.day)"] }
      + statuses.map { [Self.answer($0.key), "\($0.value)", "since the beginning"] }
    return Self.table(["What", "Count", "When"], rows, empty: "Nobody has asked for anything.")
  }

  var hostTable: String {
    let today = now.utc.date
    let limit = world.options.hostDailyLimit
    let rows = world.state.traffic.hosts.filter { $0.value.day == today }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { key, value in
        [
          Self.escape(key), "\(value.count) of \(limit)",
          "<meter min=\"0\" max=\"\(limit)\" value=\"\(value.count)\"></meter>",
        ]
      }
    return Self.table(
      ["Account and host", "Creates and updates", "Share"], rows,
      empty: "No creates or updates today.")
  }

  var faultTable: String {
    let rows = world.state.faults.entries.map { entry in
      [
        "<b>\(entry.fault.effect.rawValue)</b>",
        Self.escape(
          [entry.fault.operation, entry.fault.method, entry.fault.path].compactMap { $0 }
            .joined(separator: " ")),
        "\(entry.played) of \(entry.seen)", entry.fault.count.map { "\($0)" } ?? "no end",
      ]
    }
    return Self.table(
      ["Effect", "For", "Played", "At most"], rows, empty: "Everything works as it should.")
  }

  var requestTable: String {
    let rows = world.state.traffic.recent.reversed().map { record in
      [
        "<time datetime=\"\(record.at)\">\(record.at.utc.time)</time>",
        Self.escape("\(record.method) \(record.path)"), Self.answer(record.status),
        Self.escape(record.code ?? ""), Self.escape(record.fault ?? ""),
      ]
    }
    return Self.table(
      ["Time", "Request", "Answer", "Code", "Fault"], rows, empty: "Nobody has asked for anything.")
  }

  private static func answer(_ status: Int) -> String {
    if status == 0 { return "<span class=\"bad\">lost</span>" }
    return status >= 400 ? "<span class=\"bad\">\(status)</span>" : "\(status)"
  }
}
