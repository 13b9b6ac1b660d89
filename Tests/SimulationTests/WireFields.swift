import Foundation
import Ports

/// A request as lines that can be compared: its endpoint, and each field with its value.
struct WireFields {
  let lines: [String]

  /// Nothing of requests that only ask, and of what says nothing of a key: checksums and marks.
  init(_ request: HTTPRequest) {
    guard let url = URLComponents(string: request.url) else {
      lines = []
      return
    }
    let items = url.queryItems ?? []
    let path = url.path.split(separator: "/")
    if path.contains("bbb") {
      let endpoint = path.last.map(String.init) ?? ""
      guard endpoint == "create" else {
        lines = []
        return
      }
      lines =
        items.filter { !Self.unsaid.contains($0.name) }
        .map { "create \($0.name) = \($0.value ?? "")" }
        + (request.body.isEmpty
          ? [] : ["create body = \(String(decoding: request.body, as: UTF8.self))"])
      return
    }
    guard request.method != .get, !path.contains("oauth") else {
      lines = []
      return
    }
    let endpoint = path.drop { $0 != "v2" }.dropFirst().map { part in
      part.allSatisfy(\.isNumber) ? "ID" : String(part)
    }.joined(separator: "/")
    let body = try? JSONDecoder().decode(WireValue.self, from: Data(request.body))
    let fields = body?.fields(at: "") ?? []
    let prefix = "\(request.method.rawValue) \(endpoint)"
    lines = fields.isEmpty ? [prefix] : fields.map { "\(prefix) \($0)" }
  }

  private static let unsaid: Set<String> = ["checksum", "meta_rooster-digest", "meta_rooster-mark"]
}
