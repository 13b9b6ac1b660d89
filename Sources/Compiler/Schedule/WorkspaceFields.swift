import CivilTime
import Domain

/// `rooster.yaml`, typed: the workspace and what else it says about schedules.
struct WorkspaceFields: Sendable {
  var workspace: Workspace
  /// What a meeting says when nobody says anything, by kind.
  var defaults: [MeetingKind: MeetingFields] = [:]
  /// Terms and accounts that are there and could not be read: naming them is no second mistake.
  var unreadTerms: Set<String> = []
  var unreadAccounts: Set<String> = []
  var unreadChannels: Set<String> = []
  /// Accounts whose hosts could not all be read: that somebody is not among them is no second mistake.
  var accountsWithUnreadHosts: Set<String> = []
}
