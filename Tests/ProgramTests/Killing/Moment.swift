import Testing

/// When a program is killed: at which of its requests, and where the request is then.
struct Moment: CustomTestStringConvertible, Sendable {
  var request: Int
  var phase: Phase

  enum Phase: String, CaseIterable, Sendable {
    /// It was never carried out.
    case unsent
    /// It was carried out, and nobody heard of it.
    case unheard
    /// The answer is on its way: the program may be writing it down, or be done already.
    case answered
  }

  var testDescription: String { "request \(request) \(phase.rawValue)" }

  /// Every phase of these requests.
  static func all(of requests: some Sequence<Int>) -> [Moment] {
    requests.flatMap { request in
      Phase.allCases.map { Moment(request: request, phase: $0) }
    }
  }
}
