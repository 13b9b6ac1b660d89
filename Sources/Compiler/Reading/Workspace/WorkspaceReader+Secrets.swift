import Diagnostics
import Domain
import YAML

extension WorkspaceReader {
  /// Where a secret is kept. A secret itself is refused, and never repeated in a finding.
  mutating func secret(_ node: Node) -> SecretReference? {
    guard let text = reader.text(node, "env:NAME or file:PATH") else { return nil }
    let place = node.span.place
    if text.hasPrefix("env:") {
      let name = text.dropFirst(4)
      if Self.isVariable(name) {
        return SecretReference(source: .variable(String(name)), place: place)
      }
      reader.report(
        SecretMask.hidden(
          node.finding(
            .literalSecret, "there is no environment variable of such a name",
            hint: "names of variables have capital letters, digits and '_': env:ZOOM_CLIENT_SECRET")
        ))
      return nil
    }
    if text.hasPrefix("file:"), text.utf8.count > 5 {
      return SecretReference(source: .file(String(text.dropFirst(5).trimmed)), place: place)
    }
    reader.report(
      SecretMask.hidden(
        node.finding(
          .literalSecret, "a secret is written here, and the file is in git",
          hint: "write env:NAME or file:PATH, and change the secret, as git remembers it")))
    return nil
  }

  private static func isVariable(_ name: Substring) -> Bool {
    guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", "_": true
      default: false
      }
    }
  }

  /// Where the state is kept, and the password of a server.
  mutating func state(_ node: Node?) -> (String?, SecretReference?) {
    guard let node else { return (nil, nil) }
    guard node.kind == .mapping else { return (stateURL(node), nil) }
    var url: String?
    var password: SecretReference?
    for (keyNode, value) in node.entries {
      switch reader.key(keyNode, of: StateKey.self) {
      case .url: url = stateURL(value)
      case .password: password = secret(value)
      case nil: break
      }
    }
    return (url, password)
  }

  private mutating func stateURL(_ node: Node) -> String? {
    guard let text = reader.value(node, as: Words.self)?.value.text else { return nil }
    let rest = text[...].range(ofScheme: "://")
    guard let rest else { return text }
    let scheme = text[..<rest.lowerBound]
    guard scheme == "postgres" || scheme == "postgresql" else {
      reader.report(
        node.finding(
          .badState, "the state is kept in a file or in PostgreSQL",
          hint: "write a path such as .rooster/state.db, or postgres://user@host/database"))
      return nil
    }
    let authority = text[rest.upperBound...].prefix { $0 != "/" }
    if let at = authority.lastIndex(of: "@"), authority[..<at].contains(":") {
      reader.report(
        node.finding(
          .literalSecret, "a password is written here, and the file is in git",
          hint: "write state: { url: postgres://user@host/database, password: env:NAME }"))
      return nil
    }
    return text
  }
}

/// The keys of `state` when it is a map.
enum StateKey: String, KeySet {
  case url, password

  static var owner: String { "the state" }
}
