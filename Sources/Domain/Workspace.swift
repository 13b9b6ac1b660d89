package import CivilTime
import Diagnostics

/// `rooster.yaml`, typed: what holds for the whole workspace.
package struct Workspace: Sendable {
  package var institution: String
  /// The default zone of every date in the workspace.
  package var zone: Zone
  /// The default language of announcements (BCP 47, such as `nl`).
  package var language: String
  /// Where the state is kept: a path relative to the workspace, or a `postgres://` URL.
  package var state: String
  /// The password of a `postgres://` state, when it has one.
  package var statePassword: SecretReference?
  /// What passcodes, room ids and links are derived from; without it one is made in the state.
  package var key: SecretReference?
  package var terms: [String: TermCalendar]
  package var accounts: [String: Account]
  package var defaultAccount: String?
  package var channels: [String: Channel]
  package var policy: Policy

  package init(
    institution: String, zone: Zone, language: String, state: String,
    statePassword: SecretReference?, key: SecretReference?, terms: [String: TermCalendar],
    accounts: [String: Account], defaultAccount: String?, channels: [String: Channel],
    policy: Policy
  ) {
    self.institution = institution
    self.zone = zone
    self.language = language
    self.state = state
    self.statePassword = statePassword
    self.key = key
    self.terms = terms
    self.accounts = accounts
    self.defaultAccount = defaultAccount
    self.channels = channels
    self.policy = policy
  }
}
