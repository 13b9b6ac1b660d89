/// What a provider takes as the value of one of its fields.
package indirect enum FieldShape: Hashable, Sendable {
  case truth
  /// A whole number. No field of either provider takes a fraction.
  case number(ClosedRange<Int>)
  /// Text of at most so many UTF-16 units, as the providers count; `nil` when no limit is known.
  case text(longest: Int?)
  /// One of a few words, spelt as the provider spells them.
  case choice([String])
  /// Words, as a list or as one text with commas between them.
  case words
  /// The address of a page or file: https, or http where `isEncrypted` is false.
  case address(isEncrypted: Bool)
  /// A colour such as `#1F5FA8`.
  case color
  /// A list. Neither provider names the most elements of one.
  case list(FieldShape)
  /// A map of further fields.
  case fields([FieldMember])

  /// A whole number from 0 up, as far as the provider's 32 bits go.
  package static let count = FieldShape.number(0...Int(Int32.max))

  /// What a number in a range is, in words: `a whole number from 1 to 3`.
  package static func wording(of range: ClosedRange<Int>) -> String {
    let isOpen = range.upperBound == Int(Int32.max)
    let end = isOpen ? "up" : "to \(range.upperBound)"
    return "a whole number from \(range.lowerBound) \(end)"
  }
}

/// A field below another field.
package struct FieldMember: Hashable, Sendable {
  package let name: String
  package let shape: FieldShape
  /// Whether the provider refuses a map without it.
  package let isRequired: Bool

  package init(_ name: String, _ shape: FieldShape, isRequired: Bool = false) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
  }
}
