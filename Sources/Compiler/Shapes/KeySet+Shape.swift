/// Keys that say what stands behind them.
protocol DescribedKeySet: KeySet {
  /// What it is, what it does and what stands behind it.
  var shape: KeyShape { get }
}

extension DescribedKeySet {
  /// All keys, in the order in which the language names them.
  static var shapes: [KeyShape] { allCases.map(\.shape) }

  /// A description of this key.
  func key(
    _ title: String, _ summary: String, _ value: Shape, examples: [KeyShape.Example] = [],
    standard: KeyShape.Example? = nil
  ) -> KeyShape {
    KeyShape(rawValue, title, summary, value, examples: examples, standard: standard)
  }

  /// A key that is written as one text.
  func key(
    _ title: String, _ summary: String, _ value: ScalarShape, standard: KeyShape.Example? = nil
  ) -> KeyShape {
    KeyShape(
      rawValue, title, summary, .scalar(value), examples: value.examples.map { .text($0) },
      standard: standard)
  }
}
