import CivilTime
import Domain
import Ports

extension SandboxWorld {
  /// Answers a request to a provider with the faults that are on, and remembers that it came.
  mutating func exchange(
    _ operation: String, _ request: HTTPRequest, _ target: RequestTarget, _ moment: Moment,
    item: String, answer: (inout SandboxWorld) -> HTTPResponse
  ) -> SandboxReply {
    let playing = playFaults(operation, request, target)
    trace = Trace(operation: operation)
    trace.delay = options.latencyMilliseconds
    for fault in playing where fault.effect == .slow { trace.delay += fault.milliseconds ?? 1000 }
    for fault in playing where fault.effect == .listDelay { trace.listDelay = fault.seconds ?? 5 }

    let main = playing.first { $0.effect != .slow && $0.effect != .listDelay }
    var response: HTTPResponse?
    if let main, main.effect.prevents {
      response = prevented(by: main, moment, item: item)
    } else {
      let answered = answer(&self)
      if trace.code == nil { trace.code = Self.code(of: answered) }
      response = main.map { Self.spoiled(answered, by: $0) } ?? answered
    }
    commit(
      .request(
        RequestRecord(
          at: moment.now, method: request.method.rawValue, path: target.path,
          operation: operation, status: response?.status ?? 0, code: trace.code,
          fault: playing.isEmpty
            ? nil : playing.map(\.effect.rawValue).joined(separator: ", "),
          account: trace.account, category: trace.category, countedHost: trace.countedHost)))
    return SandboxReply(response: response, delayMilliseconds: trace.delay)
  }

  private mutating func playFaults(
    _ operation: String, _ request: HTTPRequest, _ target: RequestTarget
  ) -> [Fault] {
    guard !state.faults.entries.isEmpty else { return [] }
    var faults = state.faults
    let playing = faults.play(
      operation: operation, method: request.method.rawValue, path: target.path)
    if faults != state.faults { commit(.faults(faults)) }
    return playing
  }

  /// The answer of a fault that keeps the request from being carried out; `nil`: none arrives.
  private mutating func prevented(
    by fault: Fault, _ moment: Moment, item: String
  ) -> HTTPResponse? {
    let error: ZoomError
    let category = ZoomOperation.named(trace.operation)?.category ?? .light
    switch fault.effect {
    case .rateSecond:
      let after = moment.now.adding(seconds: fault.seconds ?? 1)
      error = .perSecond(category, on: options.plan, retryAfter: after)
    case .rateSecondSilent: error = .perSecond(category, on: options.plan, retryAfter: nil)
    case .rateDay: error = .perDay(category, on: options.plan, at: moment.now)
    case .rateHostDay:
      error = .hostDay(limit: options.hostDailyLimit, on: options.plan, used: 1)
    case .rateConcurrent: error = .concurrent
    case .tokenRefused: error = .unknownToken
    case .notFound:
      error = .unknownItem(trace.operation.hasPrefix("zoom.webinar") ? .webinar : .meeting, item)
    case .userNotFound: error = .unknownUser(item)
    case .scopeMissing:
      trace.code = "4711"
      let scope = fault.scope ?? ZoomOperation.named(trace.operation)?.scope ?? "unknown"
      return .zoomScopeMissing(scope)
    case .serverError: return Self.serverError(fault.status ?? 502)
    case .lostBefore, .lostAfter, .serverErrorAfter, .slow, .truncatedBody, .htmlBody, .listDelay:
      return nil
    }
    trace.code = String(error.code)
    return error.response
  }

  /// What becomes of an answer after the request was carried out; `nil`: it does not arrive.
  private static func spoiled(_ response: HTTPResponse, by fault: Fault) -> HTTPResponse? {
    var spoiled = response
    switch fault.effect {
    case .lostAfter: return nil
    case .serverErrorAfter: return serverError(fault.status ?? 502)
    case .truncatedBody: spoiled.body = Array(response.body.prefix(response.body.count / 2))
    case .htmlBody: spoiled.body = Array("<html><body>Please stand by.</body></html>".utf8)
    case .lostBefore, .rateSecond, .rateSecondSilent, .rateDay, .rateHostDay, .rateConcurrent,
      .serverError, .slow, .tokenRefused, .notFound, .userNotFound, .listDelay, .scopeMissing:
      break
    }
    return spoiled
  }

  private static func serverError(_ status: Int) -> HTTPResponse {
    let reasons = [
      500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable",
      504: "Gateway Time-out",
    ]
    let title = "\(status) \(reasons[status] ?? "Error")"
    return .html(
      status,
      "<html><head><title>\(title)</title></head><body><h1>\(title)</h1></body></html>"
    )
  }

  private static func code(of response: HTTPResponse) -> String? {
    guard response.status >= 400 else { return nil }
    return JSONReader.value(of: response.body)?["code"]?.integer.map { String($0) }
  }
}
