/// One source line with carets below a part of it, as it fits on a terminal.
///
/// Tabs become spaces, characters that cannot be seen become escapes, and a long line is cut to
/// a window around the carets; the carets stay below what they point at.
struct Excerpt {
  /// How many terminal columns of a line are shown; more would wrap and misplace the carets.
  static let window = 100

  /// How many columns are kept before the carets when a line is cut.
  static let lead = 30

  /// The line as shown.
  let text: String

  /// The spaces and carets below it.
  let carets: String

  /// The excerpt of `line` with carets below `length` scalars from `column` (from 1) on.
  init(line: String, column: Int, length: Int) {
    var cells: [Cell] = []
    var position = 0
    // A line may be as long as a file; what is far from the caret is never shown.
    for scalar in line.unicodeScalars.prefix(column + Self.window * 2) {
      let cell = Cell(scalar, at: position)
      position += cell.width
      cells.append(cell)
    }
    let first = min(max(0, column - 1), cells.count)
    let end = min(first + max(1, length), cells.count)
    let start = Self.windowStart(cells, first: first, total: position)
    let stop = Self.windowEnd(cells, from: start)
    let isCutBefore = start > 0
    let isCutAfter = stop < cells.count
    text =
      (isCutBefore ? "…" : "") + cells[start..<stop].map(\.text).joined()
      + (isCutAfter ? "…" : "")
    let shift = cells[start..<max(start, first)].reduce(isCutBefore ? 1 : 0) { $0 + $1.width }
    let covered = cells[first..<max(first, min(end, stop))].reduce(0) { $0 + $1.width }
    carets =
      String(repeating: " ", count: shift) + String(repeating: "^", count: max(1, covered))
  }

  private static func windowStart(_ cells: [Cell], first: Int, total: Int) -> Int {
    let before = cells[..<first].reduce(0) { $0 + $1.width }
    guard total > window, before > window - lead else { return 0 }
    var start = first
    var width = 0
    while start > 0, width + cells[start - 1].width <= lead {
      start -= 1
      width += cells[start].width
    }
    return start
  }

  private static func windowEnd(_ cells: [Cell], from start: Int) -> Int {
    var stop = start
    var width = 0
    while stop < cells.count, width + cells[stop].width <= window {
      width += cells[stop].width
      stop += 1
    }
    return stop
  }
}
