package import Diagnostics

/// One channel for announcements, as `rooster.yaml` declares it under `channels`.
package struct Channel: Sendable {
  /// The name by which templates and announcements refer to it.
  package let name: String
  package let place: Place
  package let kind: Kind

  /// The kinds of channel and what each needs.
  package enum Kind: Sendable {
    /// A folder with a page, feeds and calendar files; relative to the workspace.
    case site(folder: String)
    /// Mail; the URL is `smtp://` or `smtps://`.
    case smtp(url: String, user: SecretReference?, password: SecretReference?, from: String)
    /// A signed POST for each delivery.
    case webhook(url: String, secret: SecretReference?)
  }

  package init(name: String, place: Place, kind: Kind) {
    self.name = name
    self.place = place
    self.kind = kind
  }
}
