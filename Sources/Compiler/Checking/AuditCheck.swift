import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// Asks the provider of the account what it cannot do, and points at what asks for it.
  mutating func audit(_ meeting: Meeting, _ declaration: Declaration) {
    guard let audit = surroundings.audits[meeting.account] else { return }
    for found in audit(meeting) {
      let own = declaration.node.node(at: found.path, found.part)
      let node = own ?? inheritedNode(of: found, declaration, meeting.kind) ?? declaration.name.node
      let code = Self.code(of: found.reason)
      switch found.weight {
      case .error:
        reader.report(node.finding(code, found.message, hint: found.hint))
      case .warning:
        reader.report(node.finding(code, found.message, severity: .warning, hint: found.hint))
      case .lacking:
        guard own != nil else { continue }
        reader.report(node.finding(code, found.message, hint: found.hint))
      }
    }
  }

  private static func code(of reason: FieldMistake.Reason?) -> Codes {
    switch reason {
    case nil: .refusedByProvider
    case .unknown: .unknownProviderField
    case .notOpen: .reservedProviderField
    case .value: .badProviderValue
    }
  }

  /// Where it is written in a preset or the defaults.
  private func inheritedNode(
    of found: AuditFinding, _ declaration: Declaration, _ kind: MeetingKind
  ) -> Node? {
    var sources: [Node] = []
    if let like = declaration.fields.like {
      surroundings.presets[like.value.text]?.node.map { sources.append($0) }
    }
    surroundings.fields.defaults[kind]?.node.map { sources.append($0) }
    return sources.lazy.compactMap { $0.node(at: found.path, found.part) }.first
  }
}

extension Node {
  /// The name or the value of the entry at a path below this map; `nil` when there is none.
  fileprivate func node(at path: ValuePath, _ part: FieldMistake.Part) -> Node? {
    var found: (name: Node, value: Node) = (self, self)
    for step in path.steps {
      switch step {
      case .key(let name):
        guard let entry = found.value.entry(name) else { return nil }
        found = (entry.key, entry.value)
      case .element(let index):
        guard index < found.value.elements.count else { return nil }
        found = (found.value.elements[index], found.value.elements[index])
      }
    }
    return part == .name ? found.name : found.value
  }
}
