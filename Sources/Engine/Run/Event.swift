package import Domain
package import Ports

/// What happened; the answer to an ``Effect``.
package enum Event: Sendable {
  case start
  /// The intent is on the disk.
  case began(Lane, intent: Int)
  case answered(Lane, Result<Answer, ProviderError>)
  case delivered(Lane, Result<Void, ChannelError>)
  case woke(Lane)
  /// Somebody asked to stop: what is under way is finished, nothing new is begun.
  case interrupted

  /// The lane it concerns; `nil`: the run as a whole.
  var lane: Lane? {
    switch self {
    case .start, .interrupted: nil
    case .began(let lane, _), .answered(let lane, _), .delivered(let lane, _), .woke(let lane):
      lane
    }
  }
}
