/// What may stand at a place of a file, apart from what other files and calendars say.
///
/// Shapes know nothing of JSON Schema; a view renders them. They are about values after YAML has been
/// read: `7` is a number and `2027-03-10` a text there, and both are texts to the keys that read them.
package indirect enum Shape: Hashable, Sendable {
  /// One text, number or truth value.
  case scalar(ScalarShape)
  /// A map with keys of its own.
  case map(MapShape)
  /// A map whose names are free.
  case entries(EntriesShape)
  /// A list.
  case list(Shape, least: Int)
  /// One of several.
  case any([Shape])
  /// A map that is one of several kinds, as one of its keys says.
  case kinds(key: String, [Kind])
  /// Another shape, by its name among ``Shapes/definitions``.
  case named(String)

  /// One kind of map and the word for it.
  package struct Kind: Hashable, Sendable {
    package let word: String
    package let map: MapShape
  }

  /// One value, or a list of them.
  static func oneOrMore(_ shape: Shape, least: Int = 0) -> Shape {
    .any([shape, .list(shape, least: least)])
  }
}

/// One text, number or truth value.
package struct ScalarShape: Hashable, Sendable {
  /// Which texts; patterns are regular expressions (ECMA-262) of the whole text.
  package enum Texts: Hashable, Sendable {
    /// Any that is not empty.
    case any
    /// Those that match, without the blanks around them.
    case matching(String)
    /// Those that match as they are.
    case exactly(String)
    case words([String])
    case none
  }

  /// Which numbers.
  package enum Numbers: Hashable, Sendable {
    /// Any, with fractions too.
    case any
    case whole(ClosedRange<Int>)
    case none
  }

  package let texts: Texts
  package let numbers: Numbers
  /// Whether `true` and `false` without quotes are taken.
  package let takesTruth: Bool
  /// What is expected, for messages: `a time such as 10:30`.
  package let expectation: String
  /// The most characters of a text.
  package let longest: Int?
  package let examples: [String]

  init(
    _ expectation: String, texts: Texts, numbers: Numbers = .none, takesTruth: Bool = false,
    longest: Int? = nil, examples: [String] = []
  ) {
    self.texts = texts
    self.numbers = numbers
    self.takesTruth = takesTruth
    self.expectation = expectation
    self.longest = longest
    self.examples = examples
  }
}

/// A map whose names are free.
package struct EntriesShape: Hashable, Sendable {
  package let names: ScalarShape
  /// Names that have a meaning of their own.
  package let reserved: [String]
  package let values: Shape
}
