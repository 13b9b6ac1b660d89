/// A line and a column, both from 1; columns count Unicode scalars.
struct Position: Hashable, Comparable, Sendable {
  let line: Int
  let column: Int

  static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
