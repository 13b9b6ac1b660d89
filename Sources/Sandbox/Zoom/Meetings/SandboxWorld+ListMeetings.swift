import CivilTime
import Ports

/// `GET /users/{userId}/meetings` and `…/webinars` (docs/providers.md, Zoom 2.6).
extension SandboxWorld {
  /// What `type` of a list may be.
  private enum ListType: String {
    case scheduled, live, upcoming
    case upcomingMeetings = "upcoming_meetings"
    case previousMeetings = "previous_meetings"
  }

  /// Days that `upcoming` and `previous_meetings` reach: half a year.
  private static let reach = 183

  mutating func listMeetings(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    let host = try user(call.route.user, in: call.account)
    if family == .webinar, host.webinarCapacity == nil { throw .noWebinarPlan(call.route.user) }
    let size = try Rules.pageSize(call.parameters, largest: 300)
    let written = call.parameters["type"] ?? "scheduled"
    guard let type = ListType(rawValue: written) else { throw .invalid("type") }
    let from = try Self.date("from", call.parameters)
    let until = try Self.date("to", call.parameters)
    let about = "\(family.rawValue) \(host.email) \(written) \(from.map(\.description) ?? "")"
    let listed = (state.meetingsOfHost[host.key] ?? []).compactMap { state.meetings[$0] }
      .filter { meeting in
        meeting.family == family && Self.isListed(meeting, type, at: call.now)
          && Self.isWithin(meeting, from, until)
      }
    // Pages go on after a number, so that what is deleted in between moves nothing.
    let after = try pageToken(call, about: about)?.after ?? 0
    let rest = listed.drop { $0.sequence <= after }
    let page = rest.prefix(size)
    var next = ""
    if page.count < rest.count, let last = page.last {
      next =
        ZoomPageToken(
          about: "\(call.account) \(about)", after: last.sequence, issuedAt: call.now, order: 0
        ).text
    }
    var answer: JSONValue = [
      "page_size": .whole(size), "total_records": .whole(listed.count),
      "next_page_token": .text(next),
    ]
    answer.set("\(family.rawValue)s", .list(page.map { ZoomAnswer.listed($0, host: host) }))
    return .json(200, answer)
  }

  private static func isListed(
    _ meeting: ZoomMeeting, _ type: ListType, at now: Instant
  ) -> Bool {
    guard meeting.deletedAt == nil, meeting.type != 1, meeting.listedFrom <= now,
      !meeting.isExpired(at: now)
    else { return false }
    switch type {
    case .scheduled: return true
    case .live: return meeting.isRunning
    case .upcoming, .upcomingMeetings:
      guard let end = meeting.lastEnd, let start = meeting.start else { return true }
      return end > now && start < now.adding(seconds: reach * 86_400)
    case .previousMeetings:
      guard let end = meeting.lastEnd else { return false }
      return end <= now && end > now.adding(seconds: -reach * 86_400)
    }
  }

  private static func isWithin(
    _ meeting: ZoomMeeting, _ from: CivilDate?, _ until: CivilDate?
  ) -> Bool {
    guard from != nil || until != nil, let start = meeting.start else { return true }
    let days = ([start] + meeting.occurrences.map(\.start)).map(\.utc.date)
    return days.contains { day in
      day >= from ?? .earliest && day <= until ?? .latest
    }
  }

  private static func date(
    _ name: String, _ parameters: Parameters
  ) throws(ZoomError) -> CivilDate? {
    guard let text = parameters[name] else { return nil }
    guard let date = CivilDate(parsing: text) else { throw .invalid(name) }
    return date
  }
}
