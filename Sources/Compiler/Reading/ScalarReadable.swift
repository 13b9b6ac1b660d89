/// A value that people write as one text.
protocol ScalarReadable: Sendable {
  /// What is expected, for messages: `a time such as 10:30`.
  static var expectation: String { get }

  /// Reads the text, which is trimmed and not empty.
  init(reading text: Substring) throws(Misreading)

  /// Reads what nearly every file writes from its bytes, without making a text of them: the same value
  /// as ``init(reading:)``. `nil` decides nothing, and the text is read.
  init?(usual bytes: ArraySlice<UInt8>)
}

extension ScalarReadable {
  init?(usual bytes: ArraySlice<UInt8>) { return nil }
}
