/// Paces requests of one category of one account.
///
/// It gives a little less than the rate with a small burst, so that no window of one second, wherever
/// the provider begins it, holds more than the rate.
package struct TokenBucket: Hashable, Sendable {
  /// Tokens are counted in thousandths, so that all arithmetic is exact.
  private static let unit: Int64 = 1000
  /// The share of the rate that may come at once, and is taken off the steady flow: a tenth.
  private static let burstShare = 10
  /// What is not spent at all, since answers on the way can bunch up: a twentieth.
  private static let marginShare = 20

  private let perSecond: Int64
  private let capacity: Int64
  private var tokens: Int64
  private var updated: Int64

  package init(perSecond rate: Int, at milliseconds: Int64) {
    let burst = max(1, rate / Self.burstShare)
    perSecond = Int64(max(1, rate - burst - rate / Self.marginShare))
    capacity = Int64(burst) * Self.unit
    tokens = capacity
    updated = milliseconds
  }

  /// Takes a token, or says when there will be one (milliseconds of the same clock).
  package mutating func take(at milliseconds: Int64) -> Int64? {
    let elapsed = max(0, milliseconds - updated)
    tokens = min(capacity, tokens + elapsed * perSecond)
    updated = max(updated, milliseconds)
    guard tokens < Self.unit else {
      tokens -= Self.unit
      return nil
    }
    return updated + (Self.unit - tokens + perSecond - 1) / perSecond
  }

  /// Empties the bucket until a moment: the provider asked for a pause.
  package mutating func pause(until milliseconds: Int64) {
    guard milliseconds > updated else { return }
    tokens = 0
    updated = milliseconds
  }
}
