/// XML to be written: elements with text or with elements.
indirect enum XML: Hashable, Sendable {
  case leaf(String, String)
  case branch(String, [XML])

  /// An answer of BigBlueButton's.
  static func response(_ elements: [XML]) -> String {
    branch("response", elements).text
  }

  /// The element as text, escaped.
  var text: String {
    switch self {
    case .leaf(let name, let value):
      value.isEmpty ? "<\(name)/>" : "<\(name)>\(Self.escape(value))</\(name)>"
    case .branch(let name, let children):
      children.isEmpty
        ? "<\(name)/>" : "<\(name)>\(children.map(\.text).joined())</\(name)>"
    }
  }

  /// Replaces what has a meaning in XML and HTML, quotes included.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  /// The values of an attribute in a document, in their order; the slides of `create` need no more.
  static func attributes(_ name: String, in document: String) -> [String] {
    document.split(separator: "<").compactMap { tag in
      guard let start = tag.ranges(of: " \(name)=").first?.upperBound, start < tag.endIndex
      else { return nil }
      let rest = tag[start...]
      guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
      return String(rest.dropFirst().prefix { $0 != quote })
    }
  }
}
