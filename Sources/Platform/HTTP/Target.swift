import CCurl
import Ports

/// Where a request goes, as libcurl itself reads the URL, so that no second reading can differ from
/// the one that is carried out.
struct Target: Hashable, Sendable {
  /// For messages: `api.example.edu` or `127.0.0.1:8080`. It holds no path, query or credentials.
  let name: String
  let scheme: Scheme
  let isLoopback: Bool

  /// The schemes that are spoken.
  enum Scheme: String, Hashable, Sendable {
    case https
    /// Only to this machine: anybody in between could read the tokens.
    case http
  }

  /// - Throws: `notSent` when it is no absolute URL, holds credentials, or would go in the clear to
  ///   another machine.
  init(_ url: String) throws(HTTPError) {
    guard let handle = unsafe curl_url() else { throw .notSent("there is no memory for a URL") }
    defer { unsafe curl_url_cleanup(handle) }
    guard unsafe curl_url_set(handle, CURLUPART_URL, url, 0) == CURLUE_OK,
      let host = unsafe Self.part(CURLUPART_HOST, of: handle),
      let text = unsafe Self.part(CURLUPART_SCHEME, of: handle)
    else { throw .notSent("the address of the request is not a valid URL") }
    guard unsafe Self.part(CURLUPART_USER, of: handle) == nil,
      unsafe Self.part(CURLUPART_PASSWORD, of: handle) == nil
    else { throw .notSent("the address of \(host) holds a user name or password; remove it") }
    let port = unsafe Self.part(CURLUPART_PORT, of: handle)
    name = port.map { "\(host):\($0)" } ?? host
    isLoopback = Self.isLoopback(host)
    switch Scheme(rawValue: text) {
    case .https?: scheme = .https
    case .http? where isLoopback: scheme = .http
    case .http?:
      throw .notSent("\(name) is not this machine, so the address must begin with https://")
    case nil: throw .notSent("the address of \(name) must begin with https://")
    }
  }

  /// 127.0.0.0/8, ::1 and `localhost`, which libcurl takes from no name server.
  private static func isLoopback(_ host: String) -> Bool {
    if host.lowercased() == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return parts.count == 4 && parts.first == 127 && !parts.contains(nil)
  }

  private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard unsafe curl_url_get(handle, part, &text, 0) == CURLUE_OK, let text = unsafe text
    else { return nil }
    defer { unsafe curl_free(text) }
    return unsafe String(cString: text)
  }
}
