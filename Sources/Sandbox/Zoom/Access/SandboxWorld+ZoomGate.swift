import CivilTime
import Domain
import Ports

/// Everything that is checked before an operation of Zoom's is carried out.
extension SandboxWorld {
  mutating func respondAsZoom(
    to request: HTTPRequest, _ target: RequestTarget, _ moment: Moment
  ) -> SandboxReply {
    if target.segments == ["zoom", "oauth", "token"] {
      return exchange("zoom.token", request, target, moment, item: "") { world in
        world.giveToken(request, target, moment)
      }
    }
    let route = ZoomRoute(method: request.method, path: target.segments)
    let name = route?.operation.name ?? "zoom.unknown"
    let item = route.map { $0.item.isEmpty ? $0.user : $0.item } ?? ""
    return exchange(name, request, target, moment, item: item) { world in
      do throws(ZoomError) {
        return try world.answer(route, request, target, moment)
      } catch {
        return error.response
      }
    }
  }

  private mutating func answer(
    _ route: ZoomRoute?, _ request: HTTPRequest, _ target: RequestTarget, _ moment: Moment
  ) throws(ZoomError) -> HTTPResponse {
    let token = try token(of: request, at: moment.now)
    guard let route else { throw ZoomError(404, 2300, "This API endpoint is not recognized.") }
    trace.account = route.subAccount ?? token.account
    if missingScopes(of: token.client).contains(route.operation.scope) {
      trace.code = "4711"
      return .zoomScopeMissing(route.operation.scope)
    }
    let category = route.operation.category
    try admit(category, moment)
    let call = ZoomCall(
      route: route, account: trace.account, parameters: target.parameters,
      body: try Self.body(of: request), now: moment.now, milliseconds: moment.milliseconds)
    var response: HTTPResponse
    do throws(ZoomError) {
      response = try carryOut(call)
    } catch {
      response = error.response
    }
    if response.header("X-RateLimit-Category") == nil {
      response.headers += quotaHeaders(category, moment)
    }
    return response
  }

  private mutating func admit(
    _ category: RequestCategory, _ moment: Moment
  ) throws(ZoomError) {
    if options.rateLimits == .documented {
      let day = moment.now.utc.date
      if let limit = ZoomLimits.perDay(category, on: options.plan),
        state.traffic.used(category, account: trace.account, on: day) >= limit
      {
        throw .perDay(category, on: options.plan, at: moment.now)
      }
      let limit = ZoomLimits.perSecond(category, on: options.plan)
      let isAdmitted = rates.admit(
        category, account: trace.account, limit: limit, at: moment.milliseconds)
      guard isAdmitted else {
        throw .perSecond(
          category, on: options.plan, retryAfter: moment.now.adding(seconds: 1))
      }
    }
    trace.category = category
  }

  private func quotaHeaders(_ category: RequestCategory, _ moment: Moment) -> [HTTPHeader] {
    let limit = ZoomLimits.perSecond(category, on: options.plan)
    let used = rates.used(category, account: trace.account, at: moment.milliseconds)
    return ZoomError.quota(category, "QPS", limit: limit, remaining: max(limit - used, 0))
  }

  private static func body(of request: HTTPRequest) throws(ZoomError) -> JSONValue {
    switch request.method {
    case .get, .delete: return .object([])
    case .post, .put, .patch:
      guard request.mediaType == "application/json" else {
        throw ZoomError(415, 300, "Unsupported Content Type.")
      }
      guard let body = JSONReader.value(of: request.body), body.members != nil else {
        throw .badBody
      }
      return body
    }
  }

  private mutating func carryOut(_ call: ZoomCall) throws(ZoomError) -> HTTPResponse {
    switch call.route.operation {
    case .listUsers: return try listUsers(call)
    case .readUser: return try readUser(call)
    case .readUserSettings: return try readUserSettings(call)
    case .item(let family, let action):
      switch action {
      case .list: return try listMeetings(family, call)
      case .create: return try createMeeting(family, call)
      case .read: return try readMeeting(family, call)
      case .update: return try updateMeeting(family, call)
      case .delete: return try deleteMeeting(family, call)
      case .status: return try changeStatus(family, call)
      case .addRegistrant: return try addRegistrant(family, call)
      case .addRegistrants: return try addRegistrants(family, call)
      case .listRegistrants: return try listRegistrants(family, call)
      case .changeRegistrants: return try changeRegistrants(family, call)
      case .deleteRegistrant: return try deleteRegistrant(family, call)
      case .listPanelists: return try listPanelists(call)
      case .addPanelists: return try addPanelists(call)
      case .deletePanelists: return try deletePanelists(call)
      case .deletePanelist: return try deletePanelist(call)
      }
    }
  }
}
