/// How a node is written.
package enum NodeStyle: UInt8, Hashable, Sendable {
  /// Text without quotes.
  case plain
  /// Text in `'…'`.
  case single
  /// Text in `"…"`.
  case double
  /// Text after `|`.
  case literal
  /// Text after `>`.
  case folded
  /// A list or map by indentation.
  case block
  /// A list in `[…]` or a map in `{…}`.
  case flow
}
