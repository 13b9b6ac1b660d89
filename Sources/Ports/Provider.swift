package import CivilTime
package import Domain

/// One account at a provider.
///
/// Implementers: a call is one HTTP request (a token fetch or its single repetition after a refused
/// token do not count). Never retry by yourself, never follow a redirect, never change an object that
/// does not carry the mark; say `outcomeUnknown` whenever a call that creates may have been carried out.
package protocol Provider: Sendable {
  var capabilities: Capabilities { get }
  /// What a call will cost, before it is made.
  func cost(of call: Call) -> RequestCost
  func perform(_ call: Call) async throws(ProviderError) -> Answer
  /// A personal link that follows from the address alone (BigBlueButton); `nil` where links are given
  /// out by the provider.
  func link(for person: Person, role: Role, to address: Address, page: String?) -> JoinLink?
  /// The link to print for everybody when links follow from the address; `nil` otherwise.
  func publicLink(to address: Address, page: String?) -> JoinLink?
  /// The id of an object that follows from the address alone (BigBlueButton's meetingID); `nil` where
  /// the provider gives ids out.
  func derivedID(for address: Address) -> String?
}

/// What a holder of a link may do.
package enum Role: String, CaseIterable, Sendable {
  case moderator, participant
}

/// Why a call failed. There are three cases because they need three reactions.
package enum ProviderError: Error, Hashable, Sendable {
  /// The provider understood and said no: report it. Repeating will not help.
  case rejected(Rejection)
  /// It was not carried out, for now: try again later.
  case unavailable(Unavailability)
  /// It may have been carried out: look before trying again.
  case outcomeUnknown(String)
}

/// A refusal, in a sentence for people, and its kind for us.
package struct Rejection: Hashable, Sendable {
  /// The kinds that need different reactions or advice.
  package enum Kind: Hashable, Sendable {
    /// The object is not there. Zoom says so falsely at times (docs/providers.md, Zoom 7): confirm.
    case notFound
    /// The host does not exist or may not host.
    case host
    /// A plan or licence is lacking.
    case licence
    /// Client id, secret or checksum are wrong.
    case credentials
    /// A scope is lacking; its name when the answer says it.
    case scope(String?)
    /// Something is against the rules: the sentence says what.
    case invalid
    /// It is in session.
    case running
    /// Batches are not possible for this object: single calls are.
    case batch
    case other
  }

  package var kind: Kind
  /// HTTP status and the provider's own code or key, such as `400/300` or `checksumError`.
  package var code: String
  package var message: String

  package init(kind: Kind, code: String, message: String) {
    self.kind = kind
    self.code = code
    self.message = message
  }
}

/// Until when, and what, is not to be had.
package enum Unavailability: Hashable, Sendable {
  /// A burst, a 5xx before anything was done, no connection. `afterSeconds`: what the provider asked for.
  case busy(reason: String, afterSeconds: Int?)
  /// The host has had its creates and updates of the day.
  case hostDailyLimit(until: Instant)
  /// The account has had its requests of a category of the day.
  case accountDailyLimit(until: Instant)
}
