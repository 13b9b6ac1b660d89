/// One node in the arena of a `Tree`: numbers only, 24 bytes.
struct NodeRecord: Sendable {
  var kind: NodeKind
  var style: NodeStyle
  /// Whether it stands where something is missing or broken, which has been reported.
  var isReported = false
  /// Where its text begins in `Tree.text`, or its children in `Tree.children`.
  var start: UInt32
  /// How many bytes of text or how many children it has; a map has two for each entry.
  var count: UInt32
  /// The line, from 1.
  var line: UInt32
  /// The column, from 1.
  var column: UInt32
  /// Its length on its first line in Unicode scalars; 0 when it goes on to the next line.
  var length: UInt32
}
