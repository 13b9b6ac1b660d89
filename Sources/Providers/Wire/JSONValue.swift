import Domain
import FoundationEssentials

/// A JSON value (RFC 8259) as it is sent: the members of an object are written in the order of
/// their names, so that the same value makes the same bytes.
indirect enum JSONValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([JSONValue])
  case fields([String: JSONValue])

  /// The value of a provider's own field.
  init(_ value: FieldValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .truth(let truth): self = .truth(truth)
    case .list(let values): self = .list(values.map { JSONValue($0) })
    case .fields(let fields):
      let members = fields.map { ($0.name, JSONValue($0.value)) }
      // A doubled key is an error of the schedule reader, so no member can be lost here.
      self = .fields(Dictionary(members, uniquingKeysWith: { _, last in last }))
    }
  }

  /// Lays `other` over this value: objects are merged member by member, anything else is replaced.
  func merging(_ other: JSONValue) -> JSONValue {
    guard case .fields(let below) = self, case .fields(let above) = other else { return other }
    return .fields(below.merging(above) { $0.merging($1) })
  }

  /// The bytes to send.
  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(self))
    } catch {
      // Texts, whole numbers, truth values, lists and objects are all that JSON knows.
      preconditionFailure("a JSON value can always be written: \(error)")
    }
  }
}

extension JSONValue: Encodable {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .truth(let truth): try container.encode(truth)
    case .list(let values): try container.encode(values)
    case .fields(let members): try container.encode(members)
    }
  }
}
