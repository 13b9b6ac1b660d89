import CivilTime
import Domain
import Ports

/// The refusals that are limits, with the headers and texts that Zoom gives them.
extension ZoomError {
  static func perSecond(
    _ category: RequestCategory, on plan: ZoomPlan, retryAfter: Instant?
  ) -> ZoomError {
    var error = ZoomError(
      429, 429, "You have reached the maximum per-second rate limit for this API. Try again later.")
    error.headers = quota(
      category, "QPS", limit: ZoomLimits.perSecond(category, on: plan), remaining: 0)
    if let retryAfter { error.headers.append(HTTPHeader("Retry-After", retryAfter.description)) }
    return error
  }

  static func perDay(_ category: RequestCategory, on plan: ZoomPlan, at now: Instant) -> ZoomError {
    var error = ZoomError(
      429, 429,
      "You have reached the maximum daily rate limit for this API. Refer to the response header "
        + "for details on when you can make another request.")
    let limit = ZoomLimits.perDay(category, on: plan) ?? ZoomLimits.perDay(category, on: .free) ?? 0
    error.headers = quota(category, "Daily-limit", limit: limit, remaining: 0)
    error.headers.append(HTTPHeader("Retry-After", now.nextMidnight.description))
    return error
  }

  /// The headers show what is left of the label, and nothing says when to come back (forum 18928).
  static func hostDay(limit: Int, on plan: ZoomPlan, used: Int) -> ZoomError {
    var error = ZoomError(
      429, 429,
      "You have exceeded the daily rate limit (\(limit)) of Meeting Create/Update API requests "
        + "permitted for this particular user. You may resume these requests at GMT 00:00:00.")
    let quotaOfLabel =
      ZoomLimits.perDay(.light, on: plan) ?? ZoomLimits.perSecond(.light, on: plan)
    error.headers = quota(
      .light, ZoomLimits.perDay(.light, on: plan) == nil ? "QPS" : "Daily-limit",
      limit: quotaOfLabel, remaining: max(quotaOfLabel - used, 1))
    return error
  }

  static func registrantDay(limit: Int, email: String) -> ZoomError {
    ZoomError(
      429, 429,
      "You have exceeded the daily rate limit of (\(limit)) for Add meeting registrant API "
        + "requests for the registrant (\(email)). "
        + "You can resume these API requests at GMT 00:00:00."
    )
  }

  static func quota(
    _ category: RequestCategory, _ type: String, limit: Int, remaining: Int
  ) -> [HTTPHeader] {
    [
      HTTPHeader("X-RateLimit-Category", ZoomLimits.name(category)),
      HTTPHeader("X-RateLimit-Type", type), HTTPHeader("X-RateLimit-Limit", "\(limit)"),
      HTTPHeader("X-RateLimit-Remaining", "\(remaining)"),
    ]
  }
}

extension Instant {
  /// When the UTC day after this instant begins.
  var nextMidnight: Instant {
    Instant(utc: CivilDateTime(utc.date.adding(days: 1), .midnight))
  }
}
