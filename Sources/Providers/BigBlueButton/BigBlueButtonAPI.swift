import Digests
import Domain
import Ports

/// BigBlueButton's API: how calls are written and signed. Pure; nothing is sent from here.
struct BigBlueButtonAPI: Sendable {
  /// Ends with `/api/`.
  private let base: String
  private let secret: Secret<String>
  private let algorithm: ChecksumAlgorithm

  init(url: String, secret: Secret<String>, algorithm: ChecksumAlgorithm) {
    base = (url.hasSuffix("/") ? url : url + "/") + "api/"
    self.secret = secret
    self.algorithm = algorithm
  }

  /// The signed URL of a call.
  ///
  /// All parameters stand in the URL, in form encoding, and the checksum last: the query is hashed
  /// as it is sent, and this is the one form that every server and balancer takes.
  func url(_ call: String, _ parameters: [QueryItem]) -> String {
    let query = parameters.formEncoded
    let sum = checksum(of: call + query + secret.reveal())
    return base + call + "?" + (query.isEmpty ? "" : query + "&") + "checksum=" + sum
  }

  func request(_ call: String, _ parameters: [QueryItem]) -> HTTPRequest {
    HTTPRequest(
      method: .get, url: url(call, parameters), headers: [HTTPHeader("Accept", "application/xml")],
      body: [], timeout: BigBlueButtonLimits.timeout)
  }

  /// A call that carries slides. The body is not signed; other content types are refused since
  /// 2.6.18.
  func request(_ call: String, _ parameters: [QueryItem], xml: String) -> HTTPRequest {
    HTTPRequest(
      method: .post, url: url(call, parameters),
      headers: [
        HTTPHeader("Accept", "application/xml"), HTTPHeader("Content-Type", "application/xml"),
      ],
      body: Array(xml.utf8), timeout: BigBlueButtonLimits.timeout)
  }

  /// Lower-case hexadecimal: servers before 2.5 and b3lb take no other. They tell the algorithm by
  /// the length.
  private func checksum(of text: String) -> String {
    switch algorithm {
    case .sha1: Hexadecimal.encode(Digest.sha1(text))
    case .sha256: Hexadecimal.encode(Digest.sha256(text))
    case .sha384: Hexadecimal.encode(Digest.sha384(text))
    case .sha512: Hexadecimal.encode(Digest.sha512(text))
    }
  }
}
