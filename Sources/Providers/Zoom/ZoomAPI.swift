import CivilTime
import Domain
import Ports

/// Zoom's API: where calls go and how each is written. Pure; nothing is sent from here.
struct ZoomAPI: Sendable {
  /// Without a `/` at its end; `/accounts/{id}` included for a sub-account.
  let base: String

  init(url: String, subAccount: String?) {
    let root = url.hasSuffix("/") ? String(url.dropLast()) : url
    base = subAccount.map { "\(root)/accounts/\(Self.segment($0))" } ?? root
  }

  /// The request with its token, ready to be sent.
  func request(_ request: ZoomRequest, token: Secret<String>) -> HTTPRequest {
    var url = base + request.path
    if !request.query.isEmpty { url += "?\(request.query.percentEncoded)" }
    var headers = [
      HTTPHeader("Authorization", "Bearer \(token.reveal())"),
      HTTPHeader("Accept", "application/json"),
    ]
    if request.body != nil { headers.append(HTTPHeader("Content-Type", "application/json")) }
    return HTTPRequest(
      method: request.method, url: url, headers: headers, body: request.body?.bytes ?? [],
      timeout: ZoomLimits.timeout)
  }

  /// An id or e-mail address as a segment of a path.
  ///
  /// An id that begins with `/` or contains `//` (a uuid may) is encoded twice, or Zoom's server
  /// takes it for a path (docs/providers.md, Zoom 2.1).
  static func segment(_ id: String) -> String {
    let once = PercentEncoding.component(id)
    return id.hasPrefix("/") || id.contains("//") ? PercentEncoding.component(once) : once
  }

  /// `/meetings/{id}` or `/webinars/{id}`.
  private static func path(_ kind: MeetingKind, _ id: String) -> String {
    "/\(collection(kind))/\(segment(id))"
  }

  private static func collection(_ kind: MeetingKind) -> String {
    switch kind {
    case .meeting: "meetings"
    case .webinar: "webinars"
    case .room: preconditionFailure("Zoom has no rooms: such a call is refused before this")
    }
  }
}

// MARK: - Meetings and webinars

extension ZoomAPI {
  static func create(_ kind: MeetingKind, host: String, body: JSONValue) -> ZoomRequest {
    ZoomRequest(
      method: .post, path: "/users/\(segment(host))/\(collection(kind))", body: body)
  }

  static func read(_ kind: MeetingKind, id: String) -> ZoomRequest {
    // Without the previous ones a date that has just begun is missing, and looks deleted.
    ZoomRequest(
      method: .get, path: path(kind, id),
      query: [QueryItem("show_previous_occurrences", "true")])
  }

  static func update(
    _ kind: MeetingKind, id: String, occurrence: String?, body: JSONValue
  ) -> ZoomRequest {
    ZoomRequest(
      method: .patch, path: path(kind, id),
      query: occurrence.map { [QueryItem("occurrence_id", $0)] } ?? [], body: body)
  }

  static func delete(_ kind: MeetingKind, id: String, occurrence: String?) -> ZoomRequest {
    let silent: [QueryItem] =
      switch kind {
      // The default of the first is not documented, so silence is asked for
      // (docs/providers.md, Zoom 2.5).
      case .meeting:
        [
          QueryItem("schedule_for_reminder", "false"),
          QueryItem("cancel_meeting_reminder", "false"),
        ]
      case .webinar, .room:
        [QueryItem("cancel_webinar_reminder", "false")]
      }
    let date = occurrence.map { [QueryItem("occurrence_id", $0)] } ?? []
    return ZoomRequest(method: .delete, path: path(kind, id), query: date + silent)
  }

  static func end(_ kind: MeetingKind, id: String) -> ZoomRequest {
    ZoomRequest(
      method: .put, path: path(kind, id) + "/status", body: .fields(["action": .text("end")]))
  }

  static func list(_ kind: MeetingKind, host: String, page: String?) -> ZoomRequest {
    ZoomRequest(
      method: .get, path: "/users/\(segment(host))/\(collection(kind))",
      query: [QueryItem("type", "scheduled")] + paging(page))
  }

  private static func paging(_ page: String?) -> [QueryItem] {
    [QueryItem("page_size", String(ZoomLimits.page))]
      + (page.map { [QueryItem("next_page_token", $0)] } ?? [])
  }
}

// MARK: - People

extension ZoomAPI {
  /// One person takes the single call, which Zoom has for every kind; several take the batch, which
  /// it has for one-off meetings and webinars only.
  static func register(_ kind: MeetingKind, id: String, people: [Person]) -> ZoomRequest {
    if people.count == 1, let person = people.first {
      let body = JSONValue.fields(["auto_approve": .truth(true)]).merging(registrant(person))
      return ZoomRequest(method: .post, path: path(kind, id) + "/registrants", body: body)
    }
    let body: [String: JSONValue] = [
      "auto_approve": .truth(true), "registrants": .list(people.map(registrant)),
    ]
    return ZoomRequest(
      method: .post, path: path(kind, id) + "/batch_registrants", body: .fields(body))
  }

  private static func registrant(_ person: Person) -> JSONValue {
    // `first_name` is required, and many lists have no names.
    let firstName = person.firstName.isEmpty ? person.displayName : person.firstName
    let lastName = person.firstName.isEmpty ? "" : person.lastName
    var fields: [String: JSONValue] = [
      "email": .text(person.email), "first_name": .text(String(firstName.prefix(ZoomLimits.name))),
    ]
    if !lastName.isEmpty {
      fields["last_name"] = .text(String(lastName.prefix(ZoomLimits.name)))
    }
    return .fields(fields)
  }

  static func unregister(
    _ kind: MeetingKind, id: String, registrants: [RemoteRegistrant]
  ) -> ZoomRequest {
    // A wrong member name here answers 204 and does nothing (zoom/api#21): tests hold these.
    let list = registrants.map { registrant in
      var fields: [String: JSONValue] = ["email": .text(registrant.key)]
      if !registrant.id.isEmpty { fields["id"] = .text(registrant.id) }
      return JSONValue.fields(fields)
    }
    return ZoomRequest(
      method: .put, path: path(kind, id) + "/registrants/status",
      body: .fields(["action": .text("cancel"), "registrants": .list(list)]))
  }

  static func roster(_ kind: MeetingKind, id: String, page: String?) -> ZoomRequest {
    ZoomRequest(method: .get, path: path(kind, id) + "/registrants", query: paging(page))
  }

  static func panel(id: String) -> ZoomRequest {
    ZoomRequest(method: .get, path: path(.webinar, id) + "/panelists")
  }

  static func invite(id: String, people: [Person]) -> ZoomRequest {
    let panelists = people.map { person in
      JSONValue.fields(["name": .text(person.displayName), "email": .text(person.email)])
    }
    return ZoomRequest(
      method: .post, path: path(.webinar, id) + "/panelists",
      body: .fields(["panelists": .list(panelists)]))
  }

  /// Zoom takes the e-mail address in place of the panelist's id (OpenAPI, "the panelist ID or
  /// panelist email"), which an invitation does not tell.
  static func uninvite(id: String, panelist: RemoteRegistrant) -> ZoomRequest {
    let who = panelist.id.isEmpty ? panelist.key : panelist.id
    return ZoomRequest(
      method: .delete, path: path(.webinar, id) + "/panelists/\(segment(who))")
  }
}
