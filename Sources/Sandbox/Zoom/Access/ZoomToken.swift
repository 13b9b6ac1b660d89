import CivilTime
import Digests

/// An access token that needs no memory: it says whose it is and when it was given, and is sealed.
struct ZoomToken: Hashable, Sendable {
  var account: String
  var client: String
  var issuedAt: Instant
  /// Which token of the app it is.
  var serial: Int

  init(account: String, client: String, issuedAt: Instant, serial: Int) {
    self.account = account
    self.client = client
    self.issuedAt = issuedAt
    self.serial = serial
  }

  /// What a client sends as `Bearer`.
  var text: String {
    let parts = [
      Hexadecimal.encode(Array(account.utf8)), Hexadecimal.encode(Array(client.utf8)),
      String(issuedAt.secondsSinceEpoch), String(serial),
    ]
    let front = parts.joined(separator: ".")
    return "\(front).\(Self.seal(front))"
  }

  /// Reads a token; `nil` when the sandbox has not made it.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 5, let account = Hexadecimal.decode(parts[0]),
      let client = Hexadecimal.decode(parts[1]), let issued = Int64(parts[2]),
      let serial = Int(parts[3]), parts[4] == Self.seal(parts.dropLast().joined(separator: "."))
    else { return nil }
    self.init(
      account: String(decoding: account, as: UTF8.self),
      client: String(decoding: client, as: UTF8.self),
      issuedAt: Instant(secondsSinceEpoch: issued), serial: serial)
  }

  /// Nothing real is behind these tokens, so the key is no secret: it only tells them from others.
  private static func seal(_ text: String) -> String {
    String(MessageAuthentication.sha256Hexadecimal(text, key: Array("sandbox".utf8)).prefix(32))
  }
}
