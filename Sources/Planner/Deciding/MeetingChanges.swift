import CivilTime
import Domain

/// The changed fields between two bodies of one meeting, as people read them.
struct MeetingChanges {
  private(set) var changes: [FieldChange] = []
  private let now: CivilDateTime

  /// - Parameters:
  ///   - before: `nil` for a new meeting.
  ///   - after: `nil` for one that leaves the schedule.
  ///   - now: dates before this local time are past, and nothing happens to them.
  init(before: Meeting?, after: Meeting?, now: CivilDateTime) {
    self.now = now
    add("account", before?.account, after?.account)
    if before != nil, after != nil { add("course", before?.group, after?.group) }
    add("kind", before?.kind.rawValue, after?.kind.rawValue)
    add("title", before?.title, after?.title)
    add("description", before?.description.orNil, after?.description.orNil)
    add("host", before?.host.text, after?.host.text)
    add("zone", before?.zone, after?.zone)
    add(
      "alternative_hosts", before?.alternativeHosts.listed, after?.alternativeHosts.listed)
    addTimes(before, after)
    addSettings(before?.settings, after?.settings)
    addPeople("registrants", before?.registrants, after?.registrants)
    addPeople("panelists", before?.panelists, after?.panelists)
    addPeople("moderators", before?.moderators, after?.moderators)
    add("page", before?.page, after?.page)
    add("protect", before.map { "\($0.isProtected)" }, after.map { "\($0.isProtected)" })
    add("attendance", before?.attendance?.text, after?.attendance?.text)
    addAnnouncements(before?.announcements ?? [], after?.announcements ?? [])
  }

  private mutating func add(_ path: String, _ before: String?, _ after: String?) {
    guard before != after else { return }
    changes.append(FieldChange(path: path, before: before, after: after))
  }

  /// A new or leaving meeting shows its times in one line; a changed one shows each date that differs.
  private mutating func addTimes(_ before: Meeting?, _ after: Meeting?) {
    guard let before, let after else {
      add("when", before?.timing.summary, after?.timing.summary)
      return
    }
    add("shape", before.timing.shape.rawValue, after.timing.shape.rawValue)
    if after.kind == .room {
      add("open_before", "\(before.timing.openBefore)m", "\(after.timing.openBefore)m")
      add("close_after", "\(before.timing.closeAfter)m", "\(after.timing.closeAfter)m")
    }
    addDates(
      before.timing.occurrences.filter { $0.start > now },
      after.timing.occurrences.filter { $0.start > now })
  }

  private mutating func addDates(_ before: [Occurrence], _ after: [Occurrence]) {
    let old = Dictionary(before.map { ($0.original, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(after.map { ($0.original, $0) }, uniquingKeysWith: { first, _ in first })
    let shared = old.keys.filter { new[$0] != nil }
    // When no date stays, the pattern itself changed: one line says it.
    guard !shared.isEmpty || old.isEmpty || new.isEmpty else {
      add("when", before.summary, after.summary)
      return
    }
    for original in Set(old.keys).union(new.keys).sorted() {
      add("occurrences.\(original)", old[original]?.span, new[original]?.span)
    }
  }

  private mutating func addSettings(_ before: MeetingSettings?, _ after: MeetingSettings?) {
    let old = before?.stated ?? [:]
    let new = after?.stated ?? [:]
    if case .text(let one) = before?.passcode, case .text(let other) = after?.passcode,
      one != other
    {
      add("settings.passcode", "(hidden)", "(another one, hidden)")
    }
    for name in Set(old.keys).union(new.keys).sorted() {
      add("settings.\(name)", old[name], new[name])
    }
  }

  private mutating func addPeople(_ path: String, _ before: [Person]?, _ after: [Person]?) {
    let old = Set((before ?? []).map(\.key))
    let new = Set((after ?? []).map(\.key))
    if old.isEmpty || new.isEmpty {
      guard old != new else { return }
      add(path, old.isEmpty ? nil : people(old.count), new.isEmpty ? nil : people(new.count))
      return
    }
    for key in old.symmetricDifference(new).sorted() {
      add(
        "\(path)/\(key)", old.contains(key) ? "listed" : nil, new.contains(key) ? "listed" : nil)
    }
  }

  private func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }

  private mutating func addAnnouncements(_ before: [Announcement], _ after: [Announcement]) {
    // By name, so that the announcements of a renamed meeting are the same ones.
    let old = Dictionary(
      before.map { ($0.address.announcementName, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(
      after.map { ($0.address.announcementName, $0) }, uniquingKeysWith: { first, _ in first })
    for name in Set(old.keys).union(new.keys).sorted() where old[name] != new[name] {
      changes += AnnouncementChanges(before: old[name], after: new[name]).changes
    }
  }
}

extension AttendanceSheet {
  /// In words, with the reason: `signed (law)`.
  fileprivate var text: String { reason.map { "signed (\($0))" } ?? "signed" }
}

extension HostChoice {
  /// As it is written in a file.
  var text: String? {
    switch self {
    case .user(let email): email
    case .pool(nil): "pool"
    case .pool(let name?): "pool:\(name)"
    case .none: nil
    }
  }
}

extension String {
  var orNil: String? { isEmpty ? nil : self }
}

extension [String] {
  var listed: String? { isEmpty ? nil : joined(separator: ", ") }
}
