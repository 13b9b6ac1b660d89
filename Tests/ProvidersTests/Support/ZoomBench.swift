import Domain
import Ports

@testable import Providers

/// A Zoom provider with a script behind it.
struct ZoomBench {
  let http: ScriptedHTTP
  let clock: FixedClock
  let provider: any Provider

  static let now = "2027-01-20T09:00:00Z"
  static let api = "https://api.zoom.us/v2"

  /// The exchange that fetches a token.
  static func grant(_ token: String = "token-1", lifetime: Int = 3600) -> Exchange {
    Exchange(
      .post, "https://zoom.us/oauth/token",
      body: "grant_type=account_credentials&account_id=account+1",
      answer: """
        {"access_token":"\(token)","token_type":"bearer","expires_in":\(lifetime),"scope":"x",\
        "api_url":"https://api-eu.zoom.us"}
        """)
  }

  /// A provider whose first request fetches a token, unless the script begins otherwise.
  init(
    _ script: [Exchange], account: ZoomAccount = Samples.zoomAccount(), granted: Bool = true
  ) throws {
    http = ScriptedHTTP((granted ? [Self.grant()] : []) + script)
    clock = FixedClock(Self.now)
    provider = Zoom.provider(
      account: account,
      credentials: ZoomCredentials(
        accountID: Secret("account 1"), clientID: Secret("client-1"),
        clientSecret: Secret("hush-hush")),
      key: Samples.key, zones: try Samples.zones(), http: http, clock: clock)
  }

  /// Carries out one call and checks that the whole script was used.
  static func answer(to call: Call, _ script: [Exchange]) async throws -> Answer {
    let bench = try ZoomBench(script)
    let answer = try await bench.provider.perform(call)
    bench.http.finish()
    return answer
  }

  /// Carries out one call that fails, and returns why.
  static func failure(of call: Call, _ script: [Exchange]) async throws -> ProviderError? {
    let bench = try ZoomBench(script)
    do {
      _ = try await bench.provider.perform(call)
      bench.http.finish()
      return nil
    } catch {
      bench.http.finish()
      return error
    }
  }
}
