import CivilTime
import Domain
import Ports

/// Tells Zoom's limits apart: all of them answer 429.
enum ZoomRateLimit {
  /// Which limit was met.
  ///
  /// The message comes before the headers: those of the host's daily limit show the quota of the
  /// label, and no Retry-After (forum 18928).
  static func error(
    _ response: HTTPResponse, message: String, quote: Quote, now: Instant
  ) -> ProviderError {
    let text = message.lowercased()
    let isDaily =
      text.contains("daily")
      || response.header("X-RateLimit-Type")?.lowercased().contains("daily") == true
    if text.contains("daily"), text.contains("registrant") {
      // Three requests a day for one person and meeting: the others are not concerned.
      return .rejected(
        Rejection(
          kind: .other, code: "429",
          message: "Zoom takes only a few requests a day for one registrant: apply again after "
            + "\(nextMidnight(after: now))." + quote.suffix))
    }
    if text.contains("daily"), text.contains("create/update") || text.contains("particular user") {
      return .unavailable(.hostDailyLimit(until: nextMidnight(after: now)))
    }
    if isDaily { return .unavailable(.accountDailyLimit(until: nextMidnight(after: now))) }
    return .unavailable(
      .busy(
        reason: "Zoom asks for fewer requests." + quote.suffix,
        afterSeconds: wait(response, now: now)))
  }

  /// Seconds to wait; `nil`: the answer does not say. Zoom writes a date and time into Retry-After
  /// where the standard (RFC 9110, 10.2.3) has seconds; all of these headers are optional.
  static func wait(_ response: HTTPResponse, now: Instant) -> Int? {
    for name in ["Retry-After", "X-RateLimit-Reset"] {
      guard let value = response.header(name) else { continue }
      if let seconds = seconds(value, now: now) { return seconds }
    }
    return nil
  }

  /// Numbers above this are seconds since 1970 and not a time to wait (it was passed in 2001).
  private static let epochLike = 1_000_000_000

  private static func seconds(_ value: String, now: Instant) -> Int? {
    if let instant = Instant(parsing: value) { return max(1, now.seconds(until: instant)) }
    guard let number = Int(value), number >= 0 else { return nil }
    return number > epochLike
      ? max(1, now.seconds(until: Instant(secondsSinceEpoch: Int64(number)))) : max(1, number)
  }

  /// Zoom's days end at 00:00 UTC.
  static func nextMidnight(after now: Instant) -> Instant {
    Instant(utc: CivilDateTime(now.utc.date.adding(days: 1), .midnight))
  }
}
