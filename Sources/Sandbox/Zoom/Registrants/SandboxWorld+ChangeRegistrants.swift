import CivilTime
import Ports

/// Listing, approving, cancelling and removing registrants (docs/providers.md, Zoom 4).
extension SandboxWorld {
  /// Status changes of one registrant on one meeting per UTC day.
  static let statusChangesPerDay = 10

  mutating func listRegistrants(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    let meeting = try item(family, call)
    let size = try Rules.pageSize(call.parameters, largest: 300)
    let written = call.parameters["status"] ?? "approved"
    guard let status = Registrant.Status(rawValue: written), status != .cancelled else {
      throw .invalid("status")
    }
    let about = "registrants \(meeting.id) \(written)"
    // The order is another at each listing, and stays while its pages are read (mod_zoom#726).
    let order = try pageToken(call, about: about)?.order ?? nextSequence()
    let people = (state.registrants[meeting.id]?.all ?? [])
      .filter { $0.status == status }
      .sorted { Self.rank($0, order) < Self.rank($1, order) }
    let page = try page(of: people, size: size, call, about: about, order: order)
    var answer: JSONValue = [
      "page_size": .whole(size), "total_records": .whole(people.count),
      "next_page_token": .text(page.next),
    ]
    answer.set(
      "registrants", .list(page.elements.map { Self.description(of: $0, in: meeting) }))
    return .json(200, answer)
  }

  private static func rank(_ registrant: Registrant, _ order: Int) -> UInt64 {
    Mixer.mix(UInt64(order), UInt64(registrant.sequence))
  }

  private static func description(of registrant: Registrant, in meeting: ZoomMeeting) -> JSONValue {
    var value: JSONValue = [
      "id": .text(registrant.id), "email": .text(registrant.email),
      "first_name": .text(registrant.firstName), "last_name": .text(registrant.lastName),
      "status": .text(registrant.status.rawValue),
      "create_time": .text(registrant.createdAt.description),
    ]
    if registrant.status == .approved {
      value.set("join_url", .text(ZoomAnswer.joinURL(meeting, token: registrant.id)))
    }
    return value
  }

  mutating func changeRegistrants(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    let meeting = try item(family, call)
    guard try user(meeting.host, in: call.account).isLicensed else { throw .paidOnly }
    // Wrong member names are answered with 204 and do nothing (zoom/api#21).
    guard let action = call.body["action"], let list = call.body["registrants"] else {
      return .empty(204)
    }
    let statuses: [String: Registrant.Status] = [
      "approve": .approved, "cancel": .cancelled, "deny": .denied,
    ]
    guard let status = statuses[action.text ?? ""] else { throw .invalid("action") }
    guard let elements = list.list, elements.count <= Self.registrantBatch else {
      throw .invalid("registrants")
    }
    let people = state.registrants[meeting.id] ?? RegistrantList()
    var changed: [Registrant] = []
    for element in elements {
      guard let id = element["id"]?.text ?? element["email"]?.text else { continue }
      guard var registrant = people[id: id] ?? people[email: id.lowercased()] else {
        throw Self.unknownRegistrant(id)
      }
      registrant.use = registrant.use(on: call.now.utc.date)
      guard registrant.use.changes < Self.statusChangesPerDay else {
        throw .registrantDay(limit: Self.statusChangesPerDay, email: registrant.email)
      }
      registrant.use.changes += 1
      registrant.status = status
      changed.append(registrant)
    }
    for registrant in changed { commit(.registrant(meeting: meeting.id, registrant)) }
    return .empty(204)
  }

  mutating func deleteRegistrant(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    let meeting = try item(family, call)
    guard try user(meeting.host, in: call.account).isLicensed else { throw .paidOnly }
    guard let registrant = state.registrants[meeting.id]?[id: call.route.part] else {
      throw Self.unknownRegistrant(call.route.part)
    }
    commit(.removeRegistrant(meeting: meeting.id, id: registrant.id))
    return .empty(204)
  }

  private static func unknownRegistrant(_ id: String) -> ZoomError {
    ZoomError(400, 3079, "Registrant does not exist: \(id).")
  }
}
