/// The fields of one provider's API that a schedule can name.
///
/// It is data: the audit of meetings and the JSON Schema for editors say the same because both read it.
package struct FieldCatalogue: Hashable, Sendable {
  /// Whether values travel with their types, or as texts.
  package enum Wire: Hashable, Sendable {
    /// As JSON: `"true"` is another value than `true`.
    case typed
    /// As parameters of a URL: numbers and truth values are texts there, so texts may spell them.
    case texts
  }

  /// What people call the provider: `Zoom`.
  package let provider: String
  /// The key of a meeting below which the fields stand: `zoom`.
  package let key: String
  package let wire: Wire
  /// What schedules may add under names of their own; `nil` when nothing.
  package let metadata: MetadataNames?
  /// In the order in which they were given; a name may occur twice, for different kinds.
  package let rules: [FieldRule]

  private let positions: [MeetingKind: [String: Int]]

  /// - Parameter rules: For no kind may a name occur twice.
  package init(
    provider: String, key: String, wire: Wire, metadata: MetadataNames? = nil, rules: [FieldRule]
  ) {
    self.provider = provider
    self.key = key
    self.wire = wire
    self.metadata = metadata
    self.rules = rules
    var positions: [MeetingKind: [String: Int]] = [:]
    for (index, rule) in rules.enumerated() {
      for kind in rule.kinds {
        let other = positions[kind, default: [:]].updateValue(index, forKey: rule.name)
        precondition(other == nil, "'\(rule.name)' is in the catalogue of \(provider) twice")
      }
    }
    self.positions = positions
  }

  /// The rule about a name, for one kind of meeting.
  package func rule(_ name: String, of kind: MeetingKind) -> FieldRule? {
    positions[kind]?[name].map { rules[$0] }
  }

  /// The names that schedules may write, for one kind of meeting, sorted.
  package func openNames(of kind: MeetingKind) -> [String] {
    rules.compactMap { rule in
      guard rule.kinds.contains(kind), case .open = rule.use else { return nil }
      return rule.name
    }
    .sorted()
  }

  /// Other kinds of meeting that may have a field of this name.
  func otherKinds(with name: String, than kind: MeetingKind) -> [MeetingKind] {
    MeetingKind.allCases.filter { other in
      guard other != kind, case .open? = rule(name, of: other)?.use else { return false }
      return true
    }
  }
}

/// Names of metadata: a beginning, and after it letters, digits and hyphens, a letter first.
package struct MetadataNames: Hashable, Sendable {
  /// What all such names begin with.
  package let prefix: String
  /// What the names that Rooster writes itself begin with.
  package let reserved: String

  package init(prefix: String, reserved: String) {
    self.prefix = prefix
    self.reserved = reserved
  }

  /// Whether the provider keeps metadata of this name.
  func isKept(_ name: String) -> Bool {
    guard name.hasPrefix(prefix) else { return false }
    let rest = name.dropFirst(prefix.count)
    guard let first = rest.first, first.isASCII, first.isLetter else { return false }
    return rest.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
