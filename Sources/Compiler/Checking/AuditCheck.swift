import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// Asks the provider of the account what it cannot do, and points at the keys that ask for it.
  mutating func audit(_ meeting: Meeting, _ declaration: Declaration) {
    guard let audit = surroundings.audits[meeting.account] else { return }
    for found in audit(meeting) {
      let own = Self.node(of: found.key, in: declaration.node)
      let node =
        own ?? inheritedNode(of: found.key, declaration, meeting.kind) ?? declaration.name.node
      switch found.weight {
      case .error:
        reader.report(node.finding(.refusedByProvider, found.message, hint: found.hint))
      case .warning:
        reader.report(
          node.finding(.refusedByProvider, found.message, severity: .warning, hint: found.hint))
      case .lacking:
        guard own != nil else { continue }
        reader.report(node.finding(.refusedByProvider, found.message, hint: found.hint))
      }
    }
  }

  /// Where a key is written in a preset or the defaults.
  private func inheritedNode(
    of key: String, _ declaration: Declaration, _ kind: MeetingKind
  ) -> Node? {
    var sources: [Node] = []
    if let like = declaration.fields.like {
      surroundings.presets[like.value.text]?.node.map { sources.append($0) }
    }
    surroundings.fields.defaults[kind]?.node.map { sources.append($0) }
    return sources.lazy.compactMap { Self.node(of: key, in: $0) }.first
  }

  private static func node(of key: String, in source: Node) -> Node? {
    let name = key.split(separator: ".").last.map { String($0) } ?? key
    return source[name] ?? source["zoom"]?[name] ?? source["bbb"]?[name]
  }
}
