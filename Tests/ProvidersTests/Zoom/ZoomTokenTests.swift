import Domain
import Ports
import Testing

@testable import Providers

@Suite("Tokens of Zoom")
struct ZoomTokenTests {
  private let url = "\(ZoomBench.api)/meetings/9/status"
  private let call = Call.end(id: "9", kind: .meeting)
  private let refused = #"{"code":124,"message":"Invalid access token."}"#

  private func end(_ status: Int = 204, answer: String = "") -> Exchange {
    Exchange(.put, url, body: #"{"action":"end"}"#, status: status, answer: answer)
  }

  @Test func `one token serves many calls, until shortly before it expires`() async throws {
    let bench = try ZoomBench([end(), end(), ZoomBench.grant("token-2"), end()])
    _ = try await bench.provider.perform(call)
    bench.clock.advance(seconds: 3600 - 121)
    _ = try await bench.provider.perform(call)
    bench.clock.advance(seconds: 1)
    _ = try await bench.provider.perform(call)
    bench.http.finish()
    #expect(
      bench.http.requests.map { $0.headers.first { $0.name == "Authorization" }?.value } == [
        "Basic Y2xpZW50LTE6aHVzaC1odXNo", "Bearer token-1", "Bearer token-1",
        "Basic Y2xpZW50LTE6aHVzaC1odXNo", "Bearer token-2",
      ])
  }

  @Test func `calls that start together share one fetch`() async throws {
    let bench = try ZoomBench(Array(repeating: end(), count: 20))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask { (try? await bench.provider.perform(call)) == .done }
      }
      for await isDone in group { #expect(isDone) }
    }
    bench.http.finish()
  }

  @Test func `a refused token is fetched anew once, and the call repeated once`() async throws {
    let answer = try await ZoomBench.answer(
      to: call, [end(401, answer: refused), ZoomBench.grant("token-2"), end()])
    #expect(answer == .done)
  }

  @Test func `a second refusal stops`() async throws {
    let error = try await ZoomBench.failure(
      of: call,
      [end(401, answer: refused), ZoomBench.grant("token-2"), end(401, answer: refused)])
    #expect(
      error
        == .rejected(
          Rejection(
            kind: .credentials, code: "401/124",
            message: "Zoom refuses the access token that it has just given out: check on "
              + "marketplace.zoom.us that the app is activated and its owner is still in the "
              + "account. (Answer: Invalid access token.)")))
  }

  @Test func `401 about a user is no refused token`() async throws {
    let error = try await ZoomBench.failure(
      of: call, [end(401, answer: #"{"code":1010,"message":"User not in account"}"#)])
    guard case .rejected(let rejection) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(rejection.kind == .host)
  }

  @Test(arguments: [
    (400, #"{"reason":"Invalid client_id or client_secret","error":"invalid_client"}"#, "400"),
    (401, "", "401"), (400, #"{"code":4717,"message":"The app has been disabled."}"#, "400/4717"),
  ])
  func `refused credentials stop everything`(status: Int, answer: String, code: String)
    async throws
  {
    let bench = try ZoomBench(
      [
        Exchange(
          .post, "https://zoom.us/oauth/token",
          body: "grant_type=account_credentials&account_id=account+1", status: status,
          answer: answer)
      ], granted: false)
    do {
      _ = try await bench.provider.perform(call)
      Issue.record("nothing was thrown")
    } catch {
      guard case .rejected(let rejection) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(rejection.kind == .credentials)
      #expect(rejection.code == code)
    }
  }

  @Test(arguments: [HTTPError.lost("timeout"), .notSent("no such host")])
  func `without a token nothing was done, so even a create may be tried again`(failure: HTTPError)
    async throws
  {
    let bench = try ZoomBench(
      [
        Exchange(
          .post, "https://zoom.us/oauth/token",
          body: "grant_type=account_credentials&account_id=account+1", fails: failure),
        ZoomBench.grant(), end(),
      ], granted: false)
    let create = Call.create(
      RemoteSpec(attributes: Samples.attributes(), timing: Samples.single), mark: Samples.mark)
    do {
      _ = try await bench.provider.perform(create)
      Issue.record("nothing was thrown")
    } catch {
      guard case .unavailable(.busy) = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(try await bench.provider.perform(call) == .done)
    bench.http.finish()
  }
}
