/// What a node is made of.
package enum NodeKind: UInt8, Hashable, Sendable {
  /// Text.
  case scalar
  /// A list.
  case sequence
  /// A map.
  case mapping
}
