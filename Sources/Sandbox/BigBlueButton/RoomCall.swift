import CivilTime
import Digests
import Ports

/// A request to a BigBlueButton server.
struct RoomCall: Hashable, Sendable {
  /// Empty for `/bbb/bigbluebutton/api/`.
  var server: String
  /// What follows `api/`: `create`.
  var name: String
  var target: RequestTarget
  var request: HTTPRequest
  var now: Instant

  var parameters: Parameters { target.parameters }

  /// `nil`: the path is none of BigBlueButton's.
  init?(_ request: HTTPRequest, _ target: RequestTarget, at now: Instant) {
    var rest = Array(target.segments.dropFirst())
    server = ""
    if let first = rest.first, first != "bigbluebutton" {
      server = first
      rest.removeFirst()
    }
    guard rest.count >= 2, rest[0] == "bigbluebutton", rest[1] == "api" else { return nil }
    name = rest.dropFirst(2).joined(separator: "/")
    self.target = target
    self.request = request
    self.now = now
  }

  /// Whether the checksum is that of the call, the query as sent and the secret; which of the four
  /// hashes it is, its length tells (docs/providers.md, BigBlueButton 1).
  func isSigned(with secret: String) -> Bool {
    guard let given = parameters["checksum"]?.lowercased() else { return false }
    let query = target.query.split(separator: "&", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("checksum=") }.joined(separator: "&")
    let bytes = Array((name + query + secret).utf8)
    let digest: [UInt8]
    switch given.utf8.count {
    case 40: digest = Digest.sha1(bytes)
    case 64: digest = Digest.sha256(bytes)
    case 96: digest = Digest.sha384(bytes)
    case 128: digest = Digest.sha512(bytes)
    default: return false
    }
    return ConstantTime.areEqual(Hexadecimal.encode(digest), given)
  }
}
