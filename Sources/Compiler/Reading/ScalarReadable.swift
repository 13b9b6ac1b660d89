/// A value that people write as one text.
protocol ScalarReadable: Sendable {
  /// What is expected, for messages: `a time such as 10:30`.
  static var expectation: String { get }

  /// Reads the text, which is trimmed and not empty.
  init(reading text: Substring) throws(Misreading)
}
