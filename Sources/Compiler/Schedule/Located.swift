import YAML

/// A value that somebody wrote, and where.
struct Located<Value: Sendable>: Sendable {
  let value: Value

  /// What it was read from; findings about the value point there.
  let node: Node

  init(_ value: Value, at node: Node) {
    self.value = value
    self.node = node
  }

  /// Another value at the same place.
  func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: node)
  }
}
