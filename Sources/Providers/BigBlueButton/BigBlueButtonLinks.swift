import Domain
import Ports

/// Join links: a pure function of the secret and a few names, so they exist before their room does.
///
/// They bear no `createTime`, which would bind them to one opening of the room.
struct BigBlueButtonLinks: Sendable {
  let api: BigBlueButtonAPI
  let key: WorkspaceKey

  /// The link of one person, who need not wait at the door.
  func personal(_ person: Person, role: Role, to address: Address, page: String?) -> JoinLink {
    var items = start(of: address, name: person.displayName)
    switch role {
    case .moderator:
      items += [QueryItem("role", "MODERATOR"), QueryItem("userID", person.key)]
    case .participant:
      // By default every viewer counts as a guest, and would wait where guests do (2.7).
      items += [
        QueryItem("role", "VIEWER"), QueryItem("userID", person.key), QueryItem("guest", "false"),
      ]
    }
    return link(items, page)
  }

  /// The link for everybody: whoever comes by it is a guest.
  func common(to address: Address, page: String?) -> JoinLink {
    let items = start(of: address, name: "Guest")
    return link(items + [QueryItem("role", "VIEWER"), QueryItem("guest", "true")], page)
  }

  private func start(of address: Address, name: String) -> [QueryItem] {
    [
      QueryItem("meetingID", RoomID.derived(for: address, key: key)),
      QueryItem("fullName", String(name.prefix(BigBlueButtonLimits.fullName))),
    ]
  }

  /// Who comes before the room is open is sent to the page of the course.
  private func link(_ items: [QueryItem], _ page: String?) -> JoinLink {
    let all = items + (page.map { [QueryItem("errorRedirectUrl", $0)] } ?? [])
    return JoinLink(api.url("join", all))
  }
}
