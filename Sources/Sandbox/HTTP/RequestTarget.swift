/// Where a request goes: the path in its parts and the query as it was sent.
struct RequestTarget: Hashable, Sendable {
  /// As sent, still encoded: `/zoom/v2/meetings/123`.
  let path: String
  /// The parts of the path, each decoded once.
  let segments: [String]
  /// The bytes after `?`, as sent; BigBlueButton's checksum is made over them.
  let query: String
  let parameters: Parameters

  /// Splits an absolute URL, or one that begins with `/`.
  init(_ url: String) {
    var rest = Substring(url)
    if let scheme = rest.range(of: "://") {
      rest = rest[scheme.upperBound...]
      rest = rest.firstIndex { $0 == "/" || $0 == "?" }.map { rest[$0...] } ?? ""
    }
    rest = rest.prefix { $0 != "#" }
    let path = rest.prefix { $0 != "?" }
    query = String(rest.dropFirst(path.count + 1))
    self.path = path.isEmpty ? "/" : String(path)
    segments = path.split(separator: "/").map { PercentEncoding.decode($0) }
    parameters = Parameters(form: query)
  }
}

extension Substring {
  fileprivate func range(of needle: String) -> Range<Index>? {
    ranges(of: needle).first
  }
}
