import HTTPTypes
import Ports

extension Ports.HTTPResponse {
  /// The status line and headers for the wire, with the length of the body.
  ///
  /// Headers that would break the framing of the message, and names that are none, are left out.
  var head: HTTPTypes.HTTPResponse {
    var fields = HTTPFields()
    for header in headers {
      guard let name = HTTPField.Name(header.name), !Self.framing.contains(name) else { continue }
      fields.append(HTTPField(name: name, value: header.value))
    }
    fields[.contentLength] = String(body.count)
    return HTTPTypes.HTTPResponse(status: .init(code: status), headerFields: fields)
  }

  private static let framing: Set<HTTPField.Name> = [
    .contentLength, .transferEncoding, .connection,
  ]
}
