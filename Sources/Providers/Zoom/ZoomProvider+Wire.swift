import Domain
import FoundationEssentials
import Ports

extension ZoomProvider {
  /// Sends one request. After a refused token it is sent once more with a fresh one, and then no
  /// more.
  @discardableResult
  func send(
    _ request: ZoomRequest, _ call: Call
  ) async throws(ProviderError) -> HTTPResponse {
    let token = try await tokens.token()
    let response = try await exchange(request, token, call)
    guard ZoomErrors.isRefusedToken(response) else {
      return try success(response, request, token, call)
    }
    let fresh = try await tokens.replacement(for: token)
    let second = try await exchange(request, fresh, call)
    guard !ZoomErrors.isRefusedToken(second) else {
      throw ZoomErrors.tokenRefusedTwice(second, hiding: [fresh.reveal()])
    }
    return try success(second, request, fresh, call)
  }

  private func exchange(
    _ request: ZoomRequest, _ token: Secret<String>, _ call: Call
  ) async throws(ProviderError) -> HTTPResponse {
    do {
      return try await http.send(api.request(request, token: token))
    } catch {
      throw ZoomErrors.error(error, during: call)
    }
  }

  private func success(
    _ response: HTTPResponse, _ request: ZoomRequest, _ token: Secret<String>, _ call: Call
  ) throws(ProviderError) -> HTTPResponse {
    if (200..<300).contains(response.status) { return response }
    let hidden = [token.reveal(), request.passcode].compactMap { $0 }
    throw ZoomErrors.error(response, during: call, hiding: hidden, now: clock.now())
  }

  func decode<Value: Decodable>(
    _ type: Value.Type, _ response: HTTPResponse, _ call: Call
  ) throws(ProviderError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(response.body))
    } catch {
      throw ZoomErrors.unreadable(response, during: call)
    }
  }
}
