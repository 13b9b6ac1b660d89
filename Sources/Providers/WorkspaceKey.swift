import Digests
package import Domain

/// The key of the workspace, from which passcodes and room ids are derived, so that they are the
/// same after a crash and on another machine, and need no store.
package struct WorkspaceKey: Sendable {
  private let secret: Secret<String>

  /// Takes the text that `key:` of `rooster.yaml` (or the state) holds; its UTF-8 is the key.
  package init(_ secret: Secret<String>) {
    self.secret = secret
  }

  /// HMAC-SHA256 of a purpose: 32 bytes that cannot be told without the key.
  ///
  /// The purpose begins with the kind of what is derived (`room:`, `passcode:`), so that one never
  /// gives the other away.
  func code(for purpose: String) -> [UInt8] {
    MessageAuthentication.sha256(purpose, key: Array(secret.reveal().utf8))
  }
}
