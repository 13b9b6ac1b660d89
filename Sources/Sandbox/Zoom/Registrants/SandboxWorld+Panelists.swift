import CivilTime
import Ports

/// Panelists of webinars (docs/providers.md, Zoom 3).
extension SandboxWorld {
  static let panelistBatch = 30

  func listPanelists(_ call: ZoomCall) throws(ZoomError) -> HTTPResponse {
    let webinar = try item(.webinar, call)
    let panelists = webinar.panelists.map { panelist -> JSONValue in
      [
        "id": .text(panelist.id), "name": .text(panelist.name), "email": .text(panelist.email),
        "join_url": .text(ZoomAnswer.joinURL(webinar, token: panelist.id)),
      ]
    }
    return .json(
      200, ["total_records": .whole(panelists.count), "panelists": .list(panelists)])
  }

  mutating func addPanelists(_ call: ZoomCall) throws(ZoomError) -> HTTPResponse {
    var webinar = try item(.webinar, call)
    guard let list = call.body["panelists"]?.list, (1...Self.panelistBatch).contains(list.count)
    else { throw .invalid("panelists") }
    for element in list {
      var fields = ZoomFields(element, prefix: "panelists.")
      let name = fields.text("name", limit: 64)
      let email = fields.text("email", limit: 128)?.lowercased()
      if name == nil || name?.isEmpty == true { fields.refuse("name") }
      if !Rules.isEmail(email ?? "") { fields.refuse("email") }
      guard fields.errors.isEmpty, let name, let email else { throw .validation(fields.errors) }
      if let index = webinar.panelists.firstIndex(where: { $0.email == email }) {
        webinar.panelists[index].name = name
      } else {
        let id = Mixer.identifier(options.seed ^ 0xBB, UInt64(nextSequence()), length: 22)
        webinar.panelists.append(ZoomPanelist(id: id, name: name, email: email))
      }
    }
    commit(.sequence(state.sequence))
    commit(.meeting(webinar))
    return .json(
      201, ["id": .text(String(webinar.id)), "updated_at": .text(call.now.description)])
  }

  mutating func deletePanelists(_ call: ZoomCall) throws(ZoomError) -> HTTPResponse {
    var webinar = try item(.webinar, call)
    webinar.panelists = []
    commit(.meeting(webinar))
    return .empty(204)
  }

  mutating func deletePanelist(_ call: ZoomCall) throws(ZoomError) -> HTTPResponse {
    var webinar = try item(.webinar, call)
    guard let index = webinar.panelists.firstIndex(where: { $0.id == call.route.part }) else {
      throw ZoomError(400, 300, "Panelist does not exist: \(call.route.part).")
    }
    webinar.panelists.remove(at: index)
    commit(.meeting(webinar))
    return .empty(204)
  }
}
