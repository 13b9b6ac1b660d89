import CivilTime
import Domain
import YAML

extension FileCompiler {
  /// Who teaches the classes of a file: coaches help out, and are not asked whether they can be in two
  /// places.
  static func teacherKeys(of schedule: Schedule) -> [String] {
    var keys = schedule.teachers.map(\.value.key)
    if case .user(let email) = schedule.head.value { keys.insert(email.lowercased(), at: 0) }
    return keys
  }

  /// What a meeting takes up.
  func booking(of meeting: Meeting, _ parts: MeetingParts) -> Booking {
    let fields = parts.fields
    return Booking(
      name: parts.declaration.name.value.text, kind: meeting.kind, account: meeting.account,
      host: Self.booked(meeting.host), zone: meeting.zone, times: parts.times,
      isOneMeeting: meeting.timing.shape == .standing, openBefore: meeting.timing.openBefore,
      closeAfter: meeting.timing.closeAfter, limit: meeting.settings.maxParticipants,
      registrants: meeting.registrants?.count,
      sharedWith: fields.with?.value.map(\.value.text) ?? [],
      nameSpan: SourceSpan(parts.declaration.name.node.span), hostSpan: ownSpan(fields.host?.node))
  }

  /// The dates of a meeting by their times of the week, with the text that asks for each.
  ///
  /// - Parameter starts: The instants of the dates.
  func bookedTimes(
    _ occurrences: [Occurrence], _ starts: [ResolvedInstant], _ made: Expansion, _ when: WhenFields
  ) -> [BookedTime] {
    var runs = WeekRuns()
    var spans: [SourceSpan?] = []
    for (occurrence, start) in zip(occurrences, starts) {
      let index = runs.add(
        start: start.instant.minutesSinceEpoch, minutes: occurrence.minutes)
      if index == spans.count { spans.append(ownSpan(node(of: occurrence, made, when))) }
    }
    return zip(runs.runs, spans).map { BookedTime(run: $0, span: $1) }
  }

  /// The same user is one host in any spelling of case.
  private static func booked(_ host: HostChoice) -> HostChoice {
    switch host {
    case .user(let email): .user(email.lowercased())
    case .pool(let name): .pool(name)
    case .none: .none
    }
  }

  private func ownSpan(_ node: Node?) -> SourceSpan? {
    node.flatMap { isOwn($0) ? SourceSpan($0.span) : nil }
  }
}
