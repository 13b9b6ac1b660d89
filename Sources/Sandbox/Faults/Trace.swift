import Domain

/// What is noted of the request under way, beside its answer.
struct Trace: Hashable, Sendable {
  var operation = ""
  var account = ""
  var category: RequestCategory?
  var countedHost: String?
  /// BigBlueButton's key, or Zoom's code.
  var code: String?
  /// Milliseconds until its answer leaves.
  var delay: Int64 = 0
  /// Seconds for which lists do not show what it creates.
  var listDelay = 0
}
