import FoundationEssentials

/// What Zoom says when it refuses: `{"code": n, "message": "…", "errors": [{field, message}]}`.
///
/// Bodies may be HTML, or hold unescaped quotes and so be no JSON (code 4711 does, forum 108207);
/// then as much is read as can be.
struct ZoomErrorBody: Hashable, Sendable {
  var code: Int?
  var message: String

  private struct Members: Decodable {
    var code: Int?
    var message: String?
    var reason: String?
    var errors: [FieldError]?

    struct FieldError: Decodable {
      var field: String?
      var message: String?
    }

    enum CodingKeys: String, CodingKey {
      case code, message, reason, errors
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      // A member of an unexpected type must not cost the others.
      code = (try? container.decodeIfPresent(ZoomID.self, forKey: .code)).flatMap { Int($0.text) }
      message = try? container.decodeIfPresent(String.self, forKey: .message)
      reason = try? container.decodeIfPresent(String.self, forKey: .reason)
      errors = try? container.decodeIfPresent([FieldError].self, forKey: .errors)
    }
  }

  init(_ bytes: [UInt8]) {
    if let members = try? JSONDecoder().decode(Members.self, from: Data(bytes)) {
      code = members.code
      message = Self.text(of: members)
    } else {
      let text = String(decoding: bytes.prefix(Self.readLimit), as: UTF8.self)
      code = Self.code(in: text)
      // A page of a proxy is of no use to anybody who reads a plan.
      message = code == nil ? "" : text
    }
  }

  /// The scopes that the message names, in its order.
  var scopes: [String] {
    message.split { !($0.isASCII && ($0.isLetter || $0 == "_" || $0 == ":")) }
      .map(String.init)
      .filter { word in
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() }
      }
  }

  /// Bytes of a broken body that are looked at: an error is short.
  private static let readLimit = 4096

  private static func text(of members: Members) -> String {
    let fields = (members.errors ?? []).map { error in
      [error.field, error.message].compactMap { $0 }.filter { !$0.isEmpty }
        .joined(separator: ": ")
    }
    return ([members.message ?? members.reason ?? ""] + fields).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func code(in text: String) -> Int? {
    guard let name = text.firstRange(of: "\"code\"") else { return nil }
    let rest = text[name.upperBound...].drop { $0 == ":" || $0.isWhitespace }
    return Int(rest.prefix { $0.isASCII && $0.isNumber })
  }
}
