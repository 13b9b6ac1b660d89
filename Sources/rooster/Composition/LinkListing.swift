import Compiler
import Diagnostics
import Domain
import Platform
import Ports
import Providers

/// Collects the links of one meeting: derived ones at once, Zoom's from Zoom.
struct LinkListing {
  /// Pages of people of one meeting: 300 each, far beyond any class.
  private static let pageLimit = 50

  let session: Session
  let address: Address
  let meeting: Meeting
  let store: any StateStore
  private let provider: any Provider
  private let record: Record?

  init(
    session: Session, tree: SourceTree, workspace: Workspace, address: Address, meeting: Meeting
  ) throws(CommandFailure) {
    let location = try session.stateLocation(tree)
    let store = try location.openForReading()
    var secrets = session.secrets
    let named = session.options.sandbox ? nil : workspace.key
    let key: Secret<String>
    let kept: Secret<String>?
    do throws(StoreError) {
      kept = try store.generatedKey()
      record = try store.records(at: [address]).first
    } catch {
      throw CommandFailure(storeError: error, path: location.path)
    }
    if let named {
      key = secrets.read(named)
    } else if let kept {
      key = kept
    } else {
      throw CommandFailure(
        "no links are known yet: rooster.yaml names no `key:` and nothing was applied",
        hint: "run `rooster apply` once, or name a key")
    }
    let providing = Providing(
      workspace: workspace, session: session, key: key, http: try session.httpClient(),
      secrets: secrets)
    try providing.secrets.check()
    guard let provider = providing.providers[meeting.account] else {
      throw CommandFailure("account '\(meeting.account)' is not declared in rooster.yaml")
    }
    self.session = session
    self.address = address
    self.meeting = meeting
    self.store = store
    self.provider = provider
  }

  func links() async throws(CommandFailure) -> [PersonLink] {
    meeting.kind == .room ? derivedLinks() : try await givenLinks()
  }

  private func derivedLinks() -> [PersonLink] {
    let seed = record?.seed ?? address
    func link(_ person: Person, _ role: Role) -> PersonLink? {
      provider.link(for: person, role: role, to: seed, page: meeting.page).map {
        PersonLink(person: person, role: role, link: $0)
      }
    }
    let guest = provider.publicLink(to: seed, page: meeting.page).map {
      PersonLink(person: nil, role: .participant, link: $0)
    }
    return meeting.moderators.compactMap { link($0, .moderator) }
      + (meeting.registrants ?? []).compactMap { link($0, .participant) }
      + [guest].compactMap(\.self)
  }

  /// One meeting may be several objects, each with links of its own.
  private func givenLinks() async throws(CommandFailure) -> [PersonLink] {
    guard let record, !record.objects.isEmpty else {
      throw CommandFailure(
        "\(address) has not been made yet, so it has no links", hint: "run `rooster apply` first")
    }
    var links: [PersonLink] = []
    for object in record.objects {
      if case .object(let observed) = try await ask(.read(id: object.id, kind: object.kind)),
        let link = observed.joinLink
      {
        links.append(PersonLink(person: nil, role: .participant, link: link))
      }
      if meeting.registrants != nil { links += try await registrants(of: object) }
    }
    return links
  }

  private func registrants(of object: RemoteObject) async throws(CommandFailure) -> [PersonLink] {
    let people = Dictionary(
      (meeting.registrants ?? []).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var links: [String: PersonLink] = [:]
    var page: String?
    for _ in 0..<Self.pageLimit {
      guard
        case .roster(let entries, let next) = try await ask(
          .roster(id: object.id, kind: object.kind, page: page))
      else { throw CommandFailure("\(address): the provider answered with something else") }
      for entry in entries {
        guard let person = people[entry.registrant.key], let link = entry.link else { continue }
        links[person.key] = PersonLink(person: person, role: .participant, link: link)
      }
      guard let next else { return links.keys.sorted().compactMap { links[$0] } }
      page = next
    }
    throw CommandFailure("\(address): its list of people is longer than any class")
  }

  private func ask(_ call: Call) async throws(CommandFailure) -> Answer {
    do throws(ProviderError) {
      return try await provider.perform(call)
    } catch {
      throw CommandFailure("\(address): \(error.sentence)")
    }
  }
}

extension ProviderError {
  /// What happened, for people.
  var sentence: String {
    switch self {
    case .rejected(let rejection): rejection.message
    case .unavailable(.busy(let reason, _)): reason
    case .unavailable(.hostDailyLimit(let until)): "the host's daily quota is spent until \(until)"
    case .unavailable(.accountDailyLimit(let until)):
      "the account's daily requests are spent until \(until)"
    case .outcomeUnknown(let reason): reason
    }
  }
}

extension DesiredState {
  /// The meeting at an address.
  func meeting(at address: Address) -> Meeting? {
    for file in files {
      guard case .compiled(let resources) = file.content else { continue }
      for resource in resources where resource.address == address {
        if case .meeting(let meeting) = resource.body { return meeting }
      }
    }
    return nil
  }

  /// The nearest address of a meeting, as a hint.
  func suggestion(for text: String) -> String? {
    let known = files.flatMap { file -> [String] in
      guard case .compiled(let resources) = file.content else { return [] }
      return resources.map(\.address.description)
    }
    return Suggestion.hint(for: text, among: known)
  }
}
