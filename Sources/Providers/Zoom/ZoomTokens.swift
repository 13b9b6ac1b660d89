import CivilTime
import Digests
import Domain
import FoundationEssentials
import Ports

/// The access token of one app: fetched once for everybody who waits, renewed before it expires.
///
/// There is one token at a time on purpose: where an account's token index is not raised, a second
/// one ends the first (forum 72070).
actor ZoomTokens {
  private let request: HTTPRequest
  private let hidden: [String]
  private let http: any HTTPClient
  private let clock: any Clock
  private var state = State.none

  private enum State {
    case none
    case fetching(Task<Result<Token, ProviderError>, Never>)
    case held(Token)
  }

  private struct Token: Sendable {
    var secret: Secret<String>
    var renewAt: Instant
  }

  private struct Grant: Decodable {
    var token: String
    /// Seconds.
    var lifetime: Int

    enum CodingKeys: String, CodingKey {
      case token = "access_token"
      case lifetime = "expires_in"
    }
  }

  /// Seconds before its end at which a token is renewed: longer than any call takes.
  private static let margin = 120

  init(credentials: ZoomCredentials, url: String, http: any HTTPClient, clock: any Clock) {
    request = Self.request(credentials, url: url)
    hidden = credentials.hidden
    self.http = http
    self.clock = clock
  }

  /// A token that is good for now.
  func token() async throws(ProviderError) -> Secret<String> {
    switch state {
    case .held(let token) where clock.now() < token.renewAt: return token.secret
    case .fetching(let task): return try await task.value.get().secret
    case .held, .none: return try await fetch()
    }
  }

  /// Another token than the one that Zoom has just refused.
  func replacement(for refused: Secret<String>) async throws(ProviderError) -> Secret<String> {
    if case .held(let token) = state, token.secret.reveal() == refused.reveal() {
      state = .none
    }
    return try await token()
  }

  private func fetch() async throws(ProviderError) -> Secret<String> {
    let (request, hidden, http, clock) = (request, hidden, http, clock)
    let task = Task {
      let result = await Self.fetch(request, hiding: hidden, http: http, clock: clock)
      // Settled before anybody who waits goes on, or a token that is refused at once is handed out
      // a second time.
      self.settle(result)
      return result
    }
    state = .fetching(task)
    return try await task.value.get().secret
  }

  private func settle(_ result: Result<Token, ProviderError>) {
    switch result {
    case .success(let token): state = .held(token)
    case .failure: state = .none
    }
  }

  private static func fetch(
    _ request: HTTPRequest, hiding hidden: [String], http: any HTTPClient, clock: any Clock
  ) async -> Result<Token, ProviderError> {
    let response: HTTPResponse
    do {
      response = try await http.send(request)
    } catch {
      return .failure(ZoomErrors.tokenNotFetched(error))
    }
    guard response.status == 200,
      let grant = try? JSONDecoder().decode(Grant.self, from: Data(response.body))
    else {
      return .failure(ZoomErrors.tokenRefused(response, hiding: hidden, now: clock.now()))
    }
    let margin = min(Self.margin, grant.lifetime / 10)
    return .success(
      Token(
        secret: Secret(grant.token),
        renewAt: clock.now().adding(seconds: grant.lifetime - margin)))
  }

  private static func request(_ credentials: ZoomCredentials, url: String) -> HTTPRequest {
    let pair = "\(credentials.clientID.reveal()):\(credentials.clientSecret.reveal())"
    let form = [
      QueryItem("grant_type", "account_credentials"),
      QueryItem("account_id", credentials.accountID.reveal()),
    ]
    return HTTPRequest(
      method: .post, url: url,
      headers: [
        HTTPHeader("Authorization", "Basic \(Base64.encode(Array(pair.utf8)))"),
        HTTPHeader("Content-Type", "application/x-www-form-urlencoded"),
        HTTPHeader("Accept", "application/json"),
      ],
      body: Array(form.formEncoded.utf8), timeout: ZoomLimits.timeout)
  }
}
