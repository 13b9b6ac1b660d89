import HTTPTypes
import HummingbirdCore
import NIOCore
import Ports

/// A request as it came in, read whole and turned into a value.
enum ReceivedRequest {
  case valid(Ports.HTTPRequest)
  /// It is not asked of the handler, but answered with this.
  case refused(Ports.HTTPResponse)
  /// The other side went away before it had sent all.
  case incomplete

  /// RFC 9110, section 15.5.14.
  static let tooLarge = 413

  /// Reads the body.
  ///
  /// - Parameters:
  ///   - origin: host and port for the URL when the request has no `Host`.
  ///   - bodyLimit: bytes of a body that are accepted.
  init(_ request: Request, origin: String, bodyLimit: Int) async {
    guard let method = Ports.HTTPRequest.Method(served: request.method) else {
      self = .refused(Self.refusal(405, "the method \(request.method.rawValue) is not served"))
      return
    }
    let declared = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard declared <= bodyLimit else {
      self = .refused(Self.refusal(Self.tooLarge, "the body is larger than \(bodyLimit) bytes"))
      return
    }
    do {
      let body = try await request.body.collect(upTo: bodyLimit)
      self = .valid(
        Ports.HTTPRequest(
          method: method, url: Self.url(of: request.head, origin: origin),
          headers: Self.headers(of: request.head), body: Array(body.readableBytesView),
          timeout: 0))
    } catch is NIOTooManyBytesError {
      self = .refused(Self.refusal(Self.tooLarge, "the body is larger than \(bodyLimit) bytes"))
    } catch {
      self = .incomplete
    }
  }

  /// The absolute URL with path and query exactly as received: BigBlueButton's checksum is made of
  /// the raw query.
  private static func url(of head: HTTPTypes.HTTPRequest, origin: String) -> String {
    let target = head.path ?? "/"
    // Proxies get the absolute form, RFC 9112, section 3.2.2.
    if target.hasPrefix("http://") || target.hasPrefix("https://") { return target }
    return "http://\(head.authority ?? origin)\(target)"
  }

  /// All header lines in the order they came; `Host`, which the library keeps apart, is first.
  private static func headers(of head: HTTPTypes.HTTPRequest) -> [HTTPHeader] {
    let host = head.authority.map { [HTTPHeader("Host", $0)] } ?? []
    return host + head.headerFields.map { HTTPHeader($0.name.rawName, $0.value) }
  }

  private static func refusal(_ status: Int, _ sentence: String) -> Ports.HTTPResponse {
    Ports.HTTPResponse(
      status: status, headers: [HTTPHeader("Content-Type", "text/plain; charset=utf-8")],
      body: Array("\(sentence)\n".utf8))
  }
}

extension Ports.HTTPRequest.Method {
  /// The method as the handlers know it; `nil` for one they do not. A `HEAD` is asked as a `GET`
  /// and its answer sent without the body (RFC 9110, section 9.3.2).
  fileprivate init?(served method: HTTPTypes.HTTPRequest.Method) {
    self.init(rawValue: method == .head ? "GET" : method.rawValue)
  }
}
