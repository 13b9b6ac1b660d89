import CivilTime
import Digests

/// The token of the next page: it says itself where it goes on, and is good for 15 minutes.
struct ZoomPageToken: Hashable, Sendable {
  /// Seconds that a token is good for (docs/providers.md, Zoom 2.6).
  static let lifetime = 900

  /// The list, with the filters it was asked for.
  var about: String
  /// Where the next page begins.
  var after: Int
  var issuedAt: Instant
  /// What the order of the list was made from.
  var order: Int

  var text: String {
    let front = "\(after).\(issuedAt.secondsSinceEpoch).\(order)"
    return "\(front).\(Self.seal(front, about))"
  }

  init(about: String, after: Int, issuedAt: Instant, order: Int) {
    self.about = about
    self.after = after
    self.issuedAt = issuedAt
    self.order = order
  }

  /// Reads the token of that list; `nil` when it is another's, altered, or too old.
  init?(_ text: String, about: String, at now: Instant) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, let after = Int(parts[0]), let seconds = Int64(parts[1]),
      let order = Int(parts[2]),
      parts[3] == Self.seal(parts.dropLast().joined(separator: "."), about)
    else { return nil }
    let issuedAt = Instant(secondsSinceEpoch: seconds)
    guard issuedAt.seconds(until: now) <= Self.lifetime else { return nil }
    self.init(about: about, after: after, issuedAt: issuedAt, order: order)
  }

  private static func seal(_ front: String, _ about: String) -> String {
    String(
      MessageAuthentication.sha256Hexadecimal("\(about)\n\(front)", key: Array("pages".utf8))
        .prefix(16))
  }
}

extension SandboxWorld {
  /// The page token of a request; `nil`: it asks for the first page.
  func pageToken(_ call: ZoomCall, about: String) throws(ZoomError) -> ZoomPageToken? {
    guard let text = call.parameters["next_page_token"], !text.isEmpty else { return nil }
    guard let token = ZoomPageToken(text, about: "\(call.account) \(about)", at: call.now) else {
      throw .badPageToken
    }
    return token
  }

  /// One page of a list and the token of the next one, empty when there is none.
  func page<Element>(
    of elements: [Element], size: Int, _ call: ZoomCall, about: String, order: Int = 0
  ) throws(ZoomError) -> (elements: [Element], next: String) {
    let start = min(try pageToken(call, about: about)?.after ?? 0, elements.count)
    let end = min(start + size, elements.count)
    let next =
      end < elements.count
      ? ZoomPageToken(
        about: "\(call.account) \(about)", after: end, issuedAt: call.now, order: order
      ).text : ""
    return (Array(elements[start..<end]), next)
  }
}
