import Diagnostics

/// A section that is open where a tag stands, and what names mean in it.
struct TagScope {
  /// The full name of its value.
  let name: String
  /// `nil`: the name is not known, which has been reported.
  let value: TemplateValue?
  let tag: MustacheTag

  /// The section as tags in it need it; `nil`: its name is not known.
  var section: TemplateNeed.Section? {
    value.map {
      TemplateNeed.Section(name: name, value: $0, isInverted: tag.kind == .inverted)
    }
  }

  private var isInverted: Bool { tag.kind == .inverted }

  /// The value of a name and its full name, innermost section first, as the library looks it up.
  static func resolve(
    _ name: String, in scopes: [TagScope]
  ) -> (name: String, value: TemplateValue)? {
    if name == "." {
      // Inside of an inverted section there is nothing that it could stand for.
      guard let scope = scopes.last, !scope.isInverted else { return nil }
      return scope.value.map { (scope.name, $0.element ?? $0) }
    }
    for scope in scopes.reversed() where !scope.isInverted {
      let full = "\(scope.name).\(name)"
      if let value = TemplateValue.byName[full] { return (full, value) }
    }
    guard let value = TemplateValue.byName[name], !value.needsList else { return nil }
    return (name, value)
  }

  /// What to write instead of a name that is not known.
  static func hint(for name: String, in scopes: [TagScope]) -> String {
    if let value = TemplateValue.byName[name], value.needsList {
      let parts = name.split(separator: ".")
      let list = parts.dropLast().joined(separator: ".")
      return "write {{\(parts.last ?? "")}} inside of {{#\(list)}}…{{/\(list)}}"
    }
    let names = TemplateValue.byName.filter { !$0.value.needsList }.keys.sorted()
    let inner = scopes.reversed().filter { !$0.isInverted }.flatMap { scope in
      TemplateValue.byName.keys.filter { $0.hasPrefix(scope.name + ".") }.sorted().map {
        String($0.dropFirst(scope.name.count + 1))
      }
    }
    if let hint = Suggestion.hint(for: name, among: inner + names) { return hint }
    let owner = name.split(separator: ".").first.map(String.init) ?? ""
    let siblings = names.filter { $0.hasPrefix(owner + ".") }
    let shown = siblings.isEmpty ? names.filter { !$0.contains(".") } : siblings
    return "there is \(shown.joined(separator: ", "))"
  }
}
