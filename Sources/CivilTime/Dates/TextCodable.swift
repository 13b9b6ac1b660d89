/// A value that is stored as the text it prints, so that files and journals can be read by people.
package protocol TextCodable: Codable, CustomStringConvertible {
  /// Reads what `description` prints; `nil` for any other text.
  init?(storedText text: String)
}

extension TextCodable {
  /// Reads the text; throws `DecodingError.dataCorrupted` when it is not such a value.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(storedText: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a \(Self.self)")
    }
    self = value
  }

  /// Writes `description`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CivilDate: TextCodable {
  /// Reads `2027-03-10`.
  package init?(storedText text: String) { self.init(parsing: text) }
}

extension TimeOfDay: TextCodable {
  /// Reads `10:00`.
  package init?(storedText text: String) { self.init(parsing: text) }
}

extension CivilDateTime: TextCodable {
  /// Reads `2027-03-15T10:00`.
  package init?(storedText text: String) { self.init(parsing: text) }
}

extension Instant: TextCodable {
  /// Reads `2027-01-20T09:00:00Z`.
  package init?(storedText text: String) { self.init(parsing: text) }
}
