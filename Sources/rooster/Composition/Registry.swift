import Channels
import CivilTime
import Compiler
import Diagnostics
import Domain
import Planner
import Platform
import Ports
import Providers

/// The one place where providers and channels are announced: a new one is a line in a switch.
struct Registry {
  let files: WorkspaceFiles
  let zones: ZoneDatabase
  let http: any HTTPClient
  let clock: any Ports.Clock
  let key: WorkspaceKey

  /// The provider of an account; its secrets are read, and what is missing is on the list of `secrets`.
  func provider(for account: Account, secrets: inout SecretReading) -> any Provider {
    switch account.settings {
    case .zoom(let settings):
      Zoom.provider(
        account: settings,
        credentials: ZoomCredentials(
          accountID: secrets.read(settings.accountID), clientID: secrets.read(settings.clientID),
          clientSecret: secrets.read(settings.clientSecret)),
        key: key, zones: zones, http: http, clock: clock)
    case .bigBlueButton(let settings):
      BigBlueButton.provider(
        account: settings, secret: secrets.read(settings.secret), key: key, http: http,
        files: files, clock: clock)
    }
  }

  /// What a provider could not do of a meeting as it was written.
  static func audit(for account: Account) -> AuthorAudit {
    switch account.settings {
    case .zoom(let settings):
      { meeting in Zoom.audit(meeting, account: settings).map(AuthorFinding.init) }
    case .bigBlueButton:
      { meeting in BigBlueButton.audit(meeting).map(AuthorFinding.init) }
    }
  }

  /// The channel.
  func channel(
    for channel: Channel, workspace: Workspace, folder: WorkspaceFolder, siteRoot: String
  ) -> any AnnouncementChannel {
    switch channel.kind {
    case .site(let path):
      Site(
        folder: folder.path(siteRoot + path), institution: workspace.institution,
        language: workspace.language, files: files, zones: zones)
    case .smtp, .webhook:
      UndeliverableChannel(channel: channel)
    }
  }
}

extension AuthorFinding {
  init(_ finding: Providers.AuditFinding) {
    self.init(
      weight: Weight(finding.severity), path: finding.path, part: finding.part,
      reason: finding.reason, message: finding.message,
      hint: finding.hint.isEmpty ? nil : finding.hint)
  }
}

extension AuthorFinding.Weight {
  init(_ severity: Providers.AuditFinding.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .lacking: self = .lacking
    }
  }
}

extension CostTable {
  /// What the calls of a provider cost, asked once.
  init(of provider: any Provider) {
    let attributes = RemoteAttributes(
      kind: .meeting, seed: Address(""), host: "", title: "", description: "", zone: "UTC",
      settings: MeetingSettings(), alternativeHosts: [], hasRegistrants: false, page: nil)
    let spec = RemoteSpec(attributes: attributes, timing: .standing)
    let slot = RemoteSlot(
      id: "", carries: nil, start: CivilDateTime(.earliest, .midnight), minutes: 1,
      isCancelled: false)
    let mark = Mark("")
    let person = Person(email: "", firstName: "", lastName: "")
    let registrant = RemoteRegistrant(key: "", id: "")
    func cost(_ call: Call) -> RequestCost { provider.cost(of: call) }
    self.init(
      create: cost(.create(spec, mark: mark)), read: cost(.read(id: "", kind: .meeting)),
      update: cost(.update(id: "", spec, mark: mark, timing: .rewrites)),
      delete: cost(.delete(id: "", kind: .meeting)),
      cancel: cost(.cancel(id: "", kind: .meeting, slot: slot)),
      move: cost(
        .move(
          id: "", kind: .meeting, slot: slot, start: slot.start, minutes: 1, zone: "UTC")),
      register: cost(.register(id: "", kind: .meeting, [person])),
      registerBatch: cost(.register(id: "", kind: .meeting, [person, person])),
      unregister: cost(.unregister(id: "", kind: .meeting, [registrant])),
      invite: cost(.invite(id: "", [person])), uninvite: cost(.uninvite(id: "", registrant)),
      panel: cost(.panel(id: "")),
      end: cost(.end(id: "", kind: .meeting)))
  }
}
