import Compiler

extension Shape {
  /// Adds the names of the definitions that are needed, also by other definitions.
  func collect(_ names: inout Set<String>, _ definitions: [String: Shape]) {
    switch self {
    case .scalar: break
    case .map(let map): map.collect(&names, definitions)
    case .entries(let entries): entries.values.collect(&names, definitions)
    case .list(let element, _): element.collect(&names, definitions)
    case .any(let shapes): for shape in shapes { shape.collect(&names, definitions) }
    case .kinds(_, let kinds): for kind in kinds { kind.map.collect(&names, definitions) }
    case .named(let name):
      guard names.insert(name).inserted else { return }
      definitions[name]?.collect(&names, definitions)
    }
  }
}

extension MapShape {
  /// Adds the names of the definitions that are needed, also by other definitions.
  func collect(_ names: inout Set<String>, _ definitions: [String: Shape]) {
    for key in keys { key.value.collect(&names, definitions) }
    others?.value.collect(&names, definitions)
  }
}
