import Platform
import Ports
import Testing

struct CurlClientTests {
  private static let okay = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A:  b \r\n\r\nok"

  private func request(
    _ method: HTTPRequest.Method, _ port: UInt16, _ path: String = "/", body: String = "",
    headers: [HTTPHeader] = [], timeout: Int = 5
  ) -> HTTPRequest {
    HTTPRequest(
      method: method, url: "http://127.0.0.1:\(port)\(path)", headers: headers,
      body: Array(body.utf8), timeout: timeout)
  }

  @Test func `a request goes out as it was put together and its answer comes back whole`()
    async throws
  {
    let server = try #require(ScriptedServer([Self.okay]))
    let answer = try await CurlClient().send(
      request(
        .patch, server.port, "/a/../b?q=a+b%20c", body: "{}",
        headers: [HTTPHeader("Content-Type", "application/json"), HTTPHeader("X-Empty", "")]))
    #expect(
      answer
        == HTTPResponse(
          status: 200, headers: [HTTPHeader("Content-Length", "2"), HTTPHeader("X-A", "b")],
          body: Array("ok".utf8)))
    #expect(
      server.received == [
        """
        PATCH /a/../b?q=a+b%20c HTTP/1.1
        Host: 127.0.0.1:\(server.port)
        Accept: */*
        User-Agent: rooster
        Content-Type: application/json
        X-Empty:
        Content-Length: 2

        {}
        """
      ])
  }

  @Test func `connections are reused and redirects are not followed`() async throws {
    let redirect = "HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"
    let server = try #require(ScriptedServer([redirect, Self.okay]))
    let client = CurlClient()
    #expect(try await client.send(request(.get, server.port)).status == 302)
    #expect(try await client.send(request(.get, server.port)).status == 200)
    #expect(server.connectionCount == 1)
  }

  @Test(arguments: [HTTPRequest.Method.get, .post, .delete])
  func `a request is sent once, even when its reused connection closes without an answer`(
    method: HTTPRequest.Method
  ) async throws {
    let server = try #require(ScriptedServer([Self.okay, "", Self.okay]))
    let client = CurlClient()
    _ = try await client.send(request(method, server.port))
    let lost = HTTPError.lost("127.0.0.1:\(server.port) closed the connection before it answered")
    await #expect(throws: lost) { try await client.send(request(method, server.port)) }
    #expect(server.received.count == 2)
  }

  @Test(arguments: [
    ("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "the answer of HOST broke off"),
    ("nonsense\r\n\r\n", "the answer of HOST is not HTTP"),
    (
      "HTTP/1.1 200 OK\r\nContent-Length: 17000000\r\n\r\n"
        + String(repeating: "x", count: 17_000_000),
      "the answer of HOST is larger than 16 MB"
    ),
  ])
  func `an answer that is no answer is lost`(bytes: String, message: String) async throws {
    let server = try #require(ScriptedServer([bytes]))
    let lost = HTTPError.lost(message.replacing("HOST", with: "127.0.0.1:\(server.port)"))
    await #expect(throws: lost) { try await CurlClient().send(request(.get, server.port)) }
  }

  @Test(arguments: [
    ("http://127.0.0.1:1/?secret=1", "could not connect to 127.0.0.1:1: connection refused"),
    (
      "http://localhost.example.org/?secret=1",
      "localhost.example.org is not this machine, so the address must begin with https://"
    ),
    (
      "http://127.0.0.1.example.org/",
      "127.0.0.1.example.org is not this machine, so the address must begin with https://"
    ),
    ("http://10.0.0.1/", "10.0.0.1 is not this machine, so the address must begin with https://"),
    ("file:///etc/passwd", "the address of the request is not a valid URL"),
    ("ftp://127.0.0.1/", "the address of 127.0.0.1 must begin with https://"),
    (
      "https://ada:secret@example.edu/",
      "the address of example.edu holds a user name or password; remove it"
    ),
    ("example.edu", "the address of the request is not a valid URL"),
    ("https://a b/", "the address of the request is not a valid URL"),
  ])
  func `what cannot be sent is told without its query`(url: String, message: String) async throws {
    let request = HTTPRequest(method: .get, url: url, headers: [], body: [], timeout: 5)
    await #expect(throws: HTTPError.notSent(message)) { try await CurlClient().send(request) }
  }

  @Test func `a server without TLS gets nothing`() async throws {
    let server = try #require(ScriptedServer([Self.okay]))
    let request = HTTPRequest(
      method: .get, url: "https://127.0.0.1:\(server.port)/", headers: [], body: [], timeout: 5)
    let failure = HTTPError.notSent(
      "could not make a secure connection to 127.0.0.1:\(server.port)")
    await #expect(throws: failure) { try await CurlClient().send(request) }
    #expect(server.received == [])
  }

  @Test func `a header with a line break is refused`() async throws {
    let headers = [HTTPHeader("X-A", "b\r\nX-Evil: c")]
    let failure = HTTPError.notSent("a header of the request to 127.0.0.1:1 holds a line break")
    await #expect(throws: failure) {
      try await CurlClient().send(request(.get, 1, headers: headers))
    }
  }

  @Test func `silence ends with the request's own timeout`() async throws {
    let server = try #require(ScriptedServer(["HTTP/1.1 200 OK\r\nContent-Length: 9\r\n", ""]))
    let lost = HTTPError.lost("127.0.0.1:\(server.port) did not answer within 1 seconds")
    await #expect(throws: lost) {
      try await CurlClient().send(request(.get, server.port, timeout: 1))
    }
  }

  @Test func `a cancelled task does not wait for its answer`() async throws {
    let server = try #require(ScriptedServer(["HTTP/1.1 200 OK\r\nContent-Length: 9\r\n", ""]))
    let request = request(.get, server.port, timeout: 600)
    let task = Task { try await CurlClient().send(request) }
    while server.received.isEmpty { await Task.yield() }
    task.cancel()
    let lost = HTTPError.lost(
      "the call to 127.0.0.1:\(server.port) was cancelled while it was under way")
    await #expect(throws: lost) { try await task.value }
  }
}
