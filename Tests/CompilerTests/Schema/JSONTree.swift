import Foundation
import YAML

/// A JSON value, as a validator sees it.
indirect enum JSONTree: Hashable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case map([String: JSONTree])

  /// The member of a map.
  subscript(_ name: String) -> JSONTree? {
    guard case .map(let members) = self else { return nil }
    return members[name]
  }
}

extension JSONTree: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONTree].self) {
      self = .list(list)
    } else {
      self = .map(try container.decode([String: JSONTree].self))
    }
  }
}

extension JSONTree {
  /// A value of YAML as editors see it: by the core schema of YAML 1.2 (section 10.3.2).
  init(_ node: Node) {
    switch node.kind {
    case .mapping:
      let entries = node.entries.map { ($0.key.text, JSONTree($0.value)) }
      self = .map(Dictionary(entries, uniquingKeysWith: { first, _ in first }))
    case .sequence:
      self = .list(node.elements.map { JSONTree($0) })
    case .scalar:
      self = node.style == .plain ? Self.plain(node.text) : .text(node.text)
    }
  }

  private static func plain(_ text: String) -> JSONTree {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .truth(true)
    case "false", "False", "FALSE": return .truth(false)
    default: break
    }
    if text.wholeMatch(of: #/[-+]?[0-9]+/#) != nil, let number = Double(text) {
      return .number(number)
    }
    if let octal = text.wholeMatch(of: #/0o([0-7]+)/#), let number = Int(octal.1, radix: 8) {
      return .number(Double(number))
    }
    if let digits = text.wholeMatch(of: #/0x([0-9a-fA-F]+)/#), let number = Int(digits.1, radix: 16)
    {
      return .number(Double(number))
    }
    if text.wholeMatch(of: #/[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/#) != nil,
      let number = Double(text)
    {
      return .number(number)
    }
    return .text(text)
  }
}
