/// Something that goes wrong on purpose: what, for which requests, and how often.
///
/// As JSON (`POST /faults`) the members have these names; only `effect` is required:
/// `{"effect": "lost-after", "operation": "zoom.meeting.create", "every": 3, "count": 1}`.
package struct Fault: Hashable, Sendable, Codable {
  package var effect: FaultEffect
  /// The operation it concerns, `*` for any run of characters: `zoom.meeting.*`; `nil`: all.
  package var operation: String?
  /// The HTTP method; `nil`: all.
  package var method: String?
  /// The path without query, `*` for any run of characters; `nil`: all.
  package var path: String?
  /// Matching requests that pass before it begins.
  package var skip: Int?
  /// Plays at every so many matching requests (the first after `skip` is the first); `nil`: each.
  package var every: Int?
  /// How often it plays; `nil`: without end.
  package var count: Int?
  /// The chance, 0 to 1, that it plays when its turn has come; `nil`: certain.
  package var probability: Double?
  /// For `server-error` and `server-error-after`.
  package var status: Int?
  /// For `slow`.
  package var milliseconds: Int64?
  /// For `list-delay` and `rate-second`.
  package var seconds: Int?
  /// For `scope-missing`.
  package var scope: String?

  package init(_ effect: FaultEffect) {
    self.effect = effect
  }

  /// What is wrong with it, in a sentence; `nil`: nothing.
  package var complaint: String? {
    if let every, every < 1 { return "every is at least 1" }
    if let skip, skip < 0 { return "skip is not negative" }
    if let count, count < 0 { return "count is not negative" }
    if let probability, !(0...1).contains(probability) { return "probability is between 0 and 1" }
    if let status, ![500, 502, 503, 504].contains(status) {
      return "status is 500, 502, 503 or 504"
    }
    if let milliseconds, !(0...600_000).contains(milliseconds) {
      return "milliseconds are at most 600000"
    }
    if let seconds, !(0...86_400).contains(seconds) { return "seconds are at most 86400" }
    return nil
  }

  /// Whether it concerns a request.
  func matches(operation: String, method: String, path: String) -> Bool {
    (self.operation.map { Pattern.matches(operation, $0) } ?? true)
      && (self.method.map { $0.uppercased() == method } ?? true)
      && (self.path.map { Pattern.matches(path, $0) } ?? true)
  }
}

/// Texts with `*` for any run of characters.
enum Pattern {
  static func matches(_ text: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return text == pattern
    }
    guard text.hasPrefix(first) else { return false }
    var rest = text.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.ranges(of: part).first else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
