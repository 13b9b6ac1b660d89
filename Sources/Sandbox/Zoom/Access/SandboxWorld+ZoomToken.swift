import CivilTime
import Domain
import FoundationEssentials
import Ports

/// `POST /zoom/oauth/token` (docs/providers.md, Zoom 1).
extension SandboxWorld {
  mutating func giveToken(_ request: HTTPRequest, _ target: RequestTarget, _ moment: Moment)
    -> HTTPResponse
  {
    guard request.method == .post else {
      return Self.tokenError(400, 4700, "invalid_request", "Only POST is supported.")
    }
    guard let (client, secret) = Self.basicCredentials(request), !client.isEmpty, !secret.isEmpty
    else {
      return Self.tokenError(400, 4702, "invalid_client", "Invalid client_id or client_secret")
    }
    guard request.mediaType == "application/x-www-form-urlencoded" else {
      return Self.tokenError(400, 4706, "invalid_request", "Missing parameter: grant_type.")
    }
    let form = Parameters(form: String(decoding: request.body, as: UTF8.self))
    guard let grant = form["grant_type"] else {
      return Self.tokenError(400, 4706, "invalid_request", "Missing parameter: grant_type.")
    }
    guard grant == "account_credentials" else {
      return Self.tokenError(400, 4705, "unsupported_grant_type", "unsupported grant type")
    }
    guard let account = form["account_id"], !account.isEmpty else {
      return Self.tokenError(400, 4706, "invalid_request", "Missing parameter: account_id.")
    }
    guard isKnown(account, client, secret) else {
      return Self.tokenError(400, 4702, "invalid_client", "Invalid client_id or client_secret")
    }
    let serial = rates.nextToken(of: "\(account) \(client)")
    let token = ZoomToken(
      account: account, client: client, issuedAt: moment.now, serial: serial)
    return .json(
      200,
      [
        "access_token": .text(token.text), "token_type": "bearer",
        "expires_in": .whole(options.tokenLifetime), "scope": .text(grantedScopes(client)),
        "api_url": "https://api.zoom.us",
      ])
  }

  /// The token of a request, when it is good.
  func token(of request: HTTPRequest, at now: Instant) throws(ZoomError) -> ZoomToken {
    guard let header = request.header("Authorization"), header.hasPrefix("Bearer "),
      let token = ZoomToken(header.dropFirst(7))
    else { throw .unknownToken }
    guard token.issuedAt.seconds(until: now) < options.tokenLifetime else { throw .expiredToken }
    if options.newTokenEndsOld,
      !rates.isNewest(token.serial, of: "\(token.account) \(token.client)")
    {
      throw .unknownToken
    }
    return token
  }

  /// The scopes that an app lacks.
  func missingScopes(of client: String) -> Set<String> {
    let own = options.applications?.first { $0.clientID == client }?.missingScopes ?? []
    return options.missingScopes.union(own)
  }

  private func isKnown(_ account: String, _ client: String, _ secret: String) -> Bool {
    guard let applications = options.applications else { return true }
    return applications.contains {
      $0.accountID == account && $0.clientID == client && $0.clientSecret.reveal() == secret
    }
  }

  private func grantedScopes(_ client: String) -> String {
    let actions: [ZoomAction] = [
      .create, .update, .delete, .read, .list, .status, .addRegistrant, .addRegistrants,
      .listRegistrants, .changeRegistrants, .deleteRegistrant,
    ]
    let families: [ZoomFamily] = [.meeting, .webinar]
    let panelists: [ZoomAction] = [.addPanelists, .listPanelists, .deletePanelist]
    let operations =
      families.flatMap { family in actions.map { ZoomOperation.item(family, $0) } }
      + panelists.map { .item(.webinar, $0) } + [.listUsers, .readUser, .readUserSettings]
    let missing = missingScopes(of: client)
    return operations.map(\.scope).filter { !missing.contains($0) }.sorted()
      .joined(separator: " ")
  }

  private static func basicCredentials(_ request: HTTPRequest) -> (String, String)? {
    guard let header = request.header("Authorization"), header.hasPrefix("Basic "),
      let data = Data(base64Encoded: String(header.dropFirst(6)))
    else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }

  private static func tokenError(
    _ status: Int, _ code: Int, _ error: String, _ reason: String
  ) -> HTTPResponse {
    .json(status, ["reason": .text(reason), "error": .text(error), "code": .whole(code)])
  }
}
