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
