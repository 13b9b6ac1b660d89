import Diagnostics
import Domain

extension FileCompiler {
  /// The own keys of a meeting, with those of its preset; `nil` when they cannot be known.
  mutating func completed(_ declaration: Declaration) -> MeetingFields? {
    var fields = declaration.fields
    guard let like = fields.like else { return fields }
    if let preset = surroundings.presets[like.value.text] {
      fields.fill(from: preset)
      return fields
    }
    let names = surroundings.presetNames
    // A preset with errors has been reported where it is.
    guard !names.contains(like.value.text) else { return nil }
    let folder = "\(surroundings.tree.templates)/meetings"
    reader.report(
      like.node.finding(
        .unknownPreset, "there is no preset '\(like.value.text)'",
        hint: Suggestion.hint(for: like.value.text, among: names)
          ?? (names.isEmpty
            ? "presets are files such as \(folder)/lecture.yaml"
            : "the presets in \(folder) are \(names.joined(separator: ", "))")))
    return nil
  }

  /// The account a meeting is held at; `nil` is reported.
  mutating func account(_ fields: MeetingFields, of declaration: Declaration) -> Account? {
    let workspace = surroundings.workspace
    let known = workspace.accounts
    if let written = fields.account {
      let name = written.value.text
      if let account = known[name] { return account }
      guard !surroundings.fields.unreadAccounts.contains(name) else { return nil }
      let names = known.keys.sorted()
      reader.report(
        written.node.finding(
          .unknownAccount, "there is no account '\(name)'",
          hint: Suggestion.hint(for: name, among: names)
            ?? (names.isEmpty
              ? "accounts are named in rooster.yaml, below 'accounts:'"
              : "the accounts are \(names.joined(separator: ", "))")))
      return nil
    }
    if let name = workspace.defaultAccount { return known[name] }
    if known.count == 1, surroundings.fields.unreadAccounts.isEmpty { return known.first?.value }
    guard surroundings.fields.unreadAccounts.isEmpty else { return nil }
    reader.report(
      declaration.name.node.finding(
        .noAccount, "'\(declaration.name.value.text)' does not say where it is held",
        hint: known.isEmpty
          ? "name an account in rooster.yaml, below 'accounts:'"
          : "add 'on: \(known.keys.sorted()[0])', or 'default_account:' to rooster.yaml"))
    return nil
  }

  /// What kind of thing a declaration makes at an account.
  func kind(of declaration: Declaration, at account: Account) -> MeetingKind {
    switch account.settings {
    case .bigBlueButton: .room
    case .zoom:
      switch declaration.section {
      case .meetings: .meeting
      case .webinars: .webinar
      }
    }
  }
}
