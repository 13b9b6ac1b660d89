import Domain
import YAML

extension Reader {
  /// Files below the folder of the file, and URLs.
  mutating func slides(_ node: Node) -> Located<[Located<String>]>? {
    guard let texts = values(node, as: Words.self) else { return nil }
    var slides: [Located<String>] = []
    for text in texts.value {
      if text.value.text.contains("://") {
        if let url = value(text.node, as: WebAddress.self) { slides.append(url.map(\.text)) }
      } else if let path = path(text) {
        slides.append(Located(path, at: text.node))
      }
    }
    return Located(slides, at: node)
  }

  /// Fields of a provider's own API: any names, with the values that JSON has.
  mutating func providerFields(_ node: Node) -> Located<[ProviderField]>? {
    guard let entries = entries(node, of: "this") else { return nil }
    return Located(fields(entries), at: node)
  }

  private mutating func fields(_ entries: NodeEntries) -> [ProviderField] {
    var fields: [ProviderField] = []
    for (key, value) in entries {
      if let read = fieldValue(value) { fields.append(ProviderField(name: key.text, value: read)) }
    }
    return fields.sorted { $0.name < $1.name }
  }

  private mutating func fieldValue(_ node: Node) -> FieldValue? {
    guard !node.isMissing else { return nil }
    switch node.kind {
    case .mapping: return .fields(fields(node.entries))
    case .sequence:
      var values: [FieldValue] = []
      for element in node.elements {
        if let value = fieldValue(element) { values.append(value) }
      }
      return .list(values)
    case .scalar:
      if node.isNull {
        report(node.finding(.noValue, "a value is missing here", hint: "delete the key"))
        return nil
      }
      return Self.scalar(node)
    }
  }

  // YAML 1.2's core schema for integers and truth; quotes make text of everything.
  private static func scalar(_ node: Node) -> FieldValue {
    let text = node.text
    guard node.style == .plain else { return .text(text) }
    switch text {
    case "true": return .truth(true)
    case "false": return .truth(false)
    default:
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      let isCanonical = digits.isNumber && (digits.first != "0" || digits.count == 1)
      return isCanonical ? Int(text).map { .number($0) } ?? .text(text) : .text(text)
    }
  }
}
