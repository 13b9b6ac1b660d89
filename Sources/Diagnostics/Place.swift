/// A point in a file that people edit.
///
/// Lines and columns count from 1; a column is one Unicode scalar, as editors count them.
package struct Place: Hashable, Sendable, Codable {
  /// The path as the user sees it, relative to the parent of the workspace's files,
  /// such as `schedules/courses/cs101.yaml`.
  package let file: String

  /// The line, from 1.
  package let line: Int

  /// The column in Unicode scalars, from 1.
  package let column: Int

  /// A point; `line` and `column` count from 1.
  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: Comparable {
  /// Orders by file, then line, then column: the order in which findings are shown.
  package static func < (left: Place, right: Place) -> Bool {
    guard left.file == right.file else { return left.file < right.file }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, the form that editors and terminals turn into a link.
  package var description: String { "\(file):\(line):\(column)" }
}
