import CivilTime
import Diagnostics
import Domain
import YAML

/// Reads `rooster.yaml`.
struct WorkspaceReader {
  var reader: Reader
  /// Calendar files that breaks may come from.
  let files: [String: [UInt8]]

  /// The zone of the workspace, as soon as it has been read: events of calendar files have times.
  private(set) var ownZone: Zone?
  var unreadTerms: Set<String> = []
  var unreadAccounts: Set<String> = []
  var unreadChannels: Set<String> = []
  var accountsWithUnreadHosts: Set<String> = []

  init(reader: Reader, files: [String: [UInt8]]) {
    self.reader = reader
    self.files = files
  }

  /// The workspace; `nil` only when its zone is not known, without which no date means anything.
  mutating func read(_ root: Node) -> WorkspaceFields? {
    guard root.kind == .mapping else { return nil }
    var values: [WorkspaceKey: Node] = [:]
    for (keyNode, value) in root.entries {
      guard let key = reader.key(keyNode, of: WorkspaceKey.self) else { continue }
      values[key] = value
    }
    // Dates are still checked when the zone could not be read; nothing is made from them.
    guard let zone = zone(values[.zone], in: root) ?? reader.zones.zone(named: "UTC") else {
      return nil
    }
    ownZone = zone
    let (state, password) = state(values[.state])
    let terms = terms(values[.terms])
    let accounts = accounts(values[.accounts])
    let defaultAccount = values[.defaultAccount].flatMap { reader.value($0, as: Words.self) }
    let channels = channels(values[.channels])
    let workspace = Workspace(
      institution: text(values[.institution]) ?? "", zone: zone,
      language: values[.language].flatMap { reader.value($0, as: Language.self) }?.value.text
        ?? "en",
      state: state ?? Self.standardState, statePassword: password,
      key: values[.key].flatMap { secret($0) }, terms: terms, accounts: accounts,
      defaultAccount: defaultAccount?.value.text, channels: channels,
      policy: policy(values[.policy]))
    check(defaultAccount, among: accounts)
    var fields = WorkspaceFields(workspace: workspace)
    fields.defaults = defaults(values[.defaults])
    fields.unreadTerms = unreadTerms
    fields.unreadAccounts = unreadAccounts
    fields.unreadChannels = unreadChannels
    fields.accountsWithUnreadHosts = accountsWithUnreadHosts
    return fields
  }

  /// Where the state is kept when nobody says so.
  static let standardState = ".rooster/state.db"

  private mutating func zone(_ node: Node?, in root: Node) -> Zone? {
    guard let node else {
      reader.report(
        root.finding(
          .missingSetting, "the time zone of the workspace is missing",
          hint: "add a line such as 'zone: Europe/Amsterdam'"))
      return nil
    }
    return reader.zone(node)?.value
  }

  private mutating func check(_ name: Located<Words>?, among accounts: [String: Account]) {
    guard let name, accounts[name.value.text] == nil, !unreadAccounts.contains(name.value.text)
    else { return }
    reader.report(
      name.node.finding(
        .unknownDefaultAccount, "there is no account '\(name.value.text)'",
        hint: Suggestion.hint(for: name.value.text, among: accounts.keys.sorted())
          ?? "the accounts are named below 'accounts:'"))
  }

  mutating func text(_ node: Node?) -> String? {
    node.flatMap { reader.value($0, as: Words.self) }?.value.text
  }
}
