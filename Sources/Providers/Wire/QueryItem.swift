/// One parameter of a query, not yet encoded.
struct QueryItem: Hashable, Sendable {
  var name: String
  var value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension [QueryItem] {
  /// The query as a form has it: `name=Test+Meeting&record=true`.
  var formEncoded: String {
    map { "\(PercentEncoding.form($0.name))=\(PercentEncoding.form($0.value))" }
      .joined(separator: "&")
  }

  /// The query as a URL has it: `name=Test%20Meeting`.
  var percentEncoded: String {
    map { "\(PercentEncoding.component($0.name))=\(PercentEncoding.component($0.value))" }
      .joined(separator: "&")
  }
}
