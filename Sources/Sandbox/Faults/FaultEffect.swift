/// What goes wrong.
package enum FaultEffect: String, CaseIterable, Hashable, Sendable, Codable {
  /// Everything is done, and the connection breaks before the answer.
  case lostAfter = "lost-after"
  /// Nothing is done, and the connection breaks.
  case lostBefore = "lost-before"
  /// 429 for the second, with `Retry-After` as a date-time one second later (or `seconds` later).
  case rateSecond = "rate-second"
  /// 429 for the second without `Retry-After`.
  case rateSecondSilent = "rate-second-silent"
  /// 429 for the account's day.
  case rateDay = "rate-day"
  /// 429 for the host's creates and updates of the day.
  case rateHostDay = "rate-host-day"
  /// 429 because another write to the host is under way.
  case rateConcurrent = "rate-concurrent"
  /// `status` (500, 502, 503 or 504; default 502) with an HTML page, and nothing is done.
  case serverError = "server-error"
  /// The same after everything was done.
  case serverErrorAfter = "server-error-after"
  /// The answer takes `milliseconds` longer.
  case slow
  /// The right status, and half of the body.
  case truncatedBody = "truncated-body"
  /// The right status, and an HTML page as body.
  case htmlBody = "html-body"
  /// 401 with code 124.
  case tokenRefused = "token-refused"
  /// 404 with code 3001 for something that is there.
  case notFound = "not-found"
  /// 404 with code 1001 for a user that is there.
  case userNotFound = "user-not-found"
  /// What is created is missing in lists for `seconds` (default 5).
  case listDelay = "list-delay"
  /// 400 with code 4711 in a body that is no JSON; `scope` says which, or the operation's own.
  case scopeMissing = "scope-missing"

  /// Whether the request is answered without being carried out.
  var prevents: Bool {
    switch self {
    case .lostBefore, .rateSecond, .rateSecondSilent, .rateDay, .rateHostDay, .rateConcurrent,
      .serverError, .tokenRefused, .notFound, .userNotFound, .scopeMissing:
      true
    case .lostAfter, .serverErrorAfter, .slow, .truncatedBody, .htmlBody, .listDelay: false
    }
  }
}
