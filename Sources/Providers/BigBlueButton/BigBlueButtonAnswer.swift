import FoundationEssentials
import Ports

/// An answer of the API, whichever of its shapes it has: XML with one message, XML with a list of
/// errors, or JSON (text tracks). HTTP status says little: a refusal comes with 200 as well.
struct BigBlueButtonAnswer: Hashable, Sendable {
  /// Only `SUCCESS` is one.
  var isSuccess: Bool
  /// Such as `checksumError`; empty when the server gives none (load balancers do that).
  var key: String
  var message: String
  /// The element `response`; empty for JSON.
  var response: XMLTree

  /// `nil`: it is not an answer of the API but a page or a text of something on the way.
  init?(_ response: HTTPResponse) {
    switch response.body.first(where: { !Self.blanks.contains($0) }) {
    case UInt8(ascii: "<"): self.init(xml: response.body)
    case UInt8(ascii: "{"): self.init(json: response.body)
    default: return nil
    }
  }

  /// Space, tab, line feed, carriage return, and the bytes of a byte order mark.
  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]

  private init?(xml bytes: [UInt8]) {
    guard let root = XMLTree(parsing: bytes), root.name == "response",
      let code = root["returncode"]?.text
    else { return nil }
    let listed = root["errors"]?["error"]
    isSuccess = code == "SUCCESS"
    key = root["messageKey"]?.text ?? listed?["key"]?.text ?? ""
    message = root["message"]?.text ?? listed?["message"]?.text ?? ""
    response = root
  }

  private init?(json bytes: [UInt8]) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else {
      return nil
    }
    isSuccess = document.response.returncode == "SUCCESS"
    key = document.response.messageKey ?? ""
    message = document.response.message ?? ""
    response = XMLTree(name: "response")
  }

  private struct Document: Decodable {
    var response: Members

    struct Members: Decodable {
      var returncode: String
      var messageKey: String?
      var message: String?
    }
  }
}
