import Diagnostics

/// Holds what somebody wrote below `zoom:` or `bbb:` against the provider's catalogue.
package struct FieldCheck: Sendable {
  let catalogue: FieldCatalogue
  let kind: MeetingKind
  private(set) var mistakes: [FieldMistake] = []

  /// The mistakes of all fields, in their order; nested ones where they are.
  package static func mistakes(
    in fields: [ProviderField], of kind: MeetingKind, by catalogue: FieldCatalogue
  ) -> [FieldMistake] {
    // Most meetings have none, and validation looks at a hundred thousand of them.
    guard !fields.isEmpty else { return [] }
    var check = FieldCheck(catalogue: catalogue, kind: kind)
    for field in fields { check.check(field) }
    return check.mistakes
  }

  mutating func report(_ mistake: FieldMistake) { mistakes.append(mistake) }

  private mutating func check(_ field: ProviderField) {
    let path = ValuePath(catalogue.key).key(field.name)
    if let metadata = catalogue.metadata, field.name.hasPrefix(metadata.prefix) {
      return check(field, at: path, metadata)
    }
    guard let rule = catalogue.rule(field.name, of: kind) else {
      return reportUnknown(field.name, at: path)
    }
    switch rule.use {
    case .open(let shape):
      check(field.value, as: shape, called: "'\(field.name)'", at: path)
    case .owned(let owner):
      report(
        FieldMistake(
          .notOpen, path, .name, "Rooster writes '\(field.name)' itself", hint: "use \(owner)"))
    case .refused(let reason):
      report(
        FieldMistake(.notOpen, path, .name, "'\(field.name)' cannot be set", hint: reason))
    }
  }

  private mutating func check(
    _ field: ProviderField, at path: ValuePath, _ metadata: MetadataNames
  ) {
    let name = field.name
    if name.hasPrefix(metadata.reserved) {
      report(
        FieldMistake(
          .notOpen, path, .name, "'\(name)' cannot be set",
          hint: "names that begin with \(metadata.reserved) are Rooster's own"))
    } else if !metadata.isKept(name) {
      report(
        FieldMistake(
          .unknown, path, .name, "\(catalogue.provider) drops metadata named '\(name)'",
          hint: "use letters, digits and hyphens after \(metadata.prefix), a letter first"))
    } else {
      check(field.value, as: .text(longest: nil), called: "'\(name)'", at: path)
    }
  }

  private mutating func reportUnknown(_ name: String, at path: ValuePath) {
    let provider = catalogue.provider
    let others = catalogue.otherKinds(with: name, than: kind)
    guard others.isEmpty else {
      let owners = others.map { "\($0.rawValue)s" }.joined(separator: " and ")
      report(
        FieldMistake(
          .unknown, path, .name,
          "'\(name)' is a field of \(provider) \(owners), and this is a \(kind.rawValue)",
          hint: "delete it"))
      return
    }
    report(
      FieldMistake(
        .unknown, path, .name, "'\(name)' is not a field of a \(provider) \(kind.rawValue)",
        hint: Suggestion.hint(for: name, among: catalogue.openNames(of: kind))))
  }
}
