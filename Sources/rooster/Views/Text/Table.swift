import Diagnostics

/// Rows in columns, as wide as their widest cell and never wider than the terminal.
struct Table {
  /// One column.
  struct Column {
    let title: String
    let fit: Fit

    init(_ title: String, _ fit: Fit = .cut) {
      self.title = title
      self.fit = fit
    }
  }

  /// What happens to a cell that is too wide.
  enum Fit {
    /// It is cut off with `…`.
    case cut
    /// It stays whole, because it is copied from the screen: addresses, ids and links.
    case whole
  }

  /// A column that is cut keeps this many columns, or it would say nothing.
  static let narrowest = 8
  private static let gap = "  "

  let columns: [Column]
  let rows: [[String]]
  let inks: [Ink?]

  /// - Parameters:
  ///   - rows: one cell a column.
  ///   - inks: the colour of each row, `nil` for none; rows beyond the end have none.
  init(_ columns: [Column], rows: [[String]], inks: [Ink?]) {
    self.columns = columns
    self.rows = rows.map { $0.map(\.visible) }
    self.inks = inks
  }

  /// The table with a line of titles; every line ends in a newline.
  func text(style: TextStyle, width: Int) -> String {
    let widths = widths(within: width)
    let head = line(columns.map(\.title), widths)
    let lines = rows.enumerated().map { index, row in
      let text = line(row, widths)
      let ink = index < inks.count ? inks[index] : nil
      return (ink.map { style.ink(text, $0) } ?? text) + "\n"
    }
    return style.ink(head, .strong) + "\n" + lines.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += Self.gap }
      let cut = columns[index].fit == .cut ? cell.truncated(to: widths[index]) : cell
      text += index == cells.count - 1 ? cut : cut.padded(to: widths[index])
    }
    return text.withoutTrailingSpaces
  }

  private func widths(within width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(columns[index].title.displayWidth) { max($0, $1[index].displayWidth) }
    }
    var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - width
    // The widest gives first, so that short columns stay readable.
    let cuttable = columns.indices.filter { columns[$0].fit == .cut }
    while excess > 0, let widest = cuttable.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.narrowest
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

extension String {
  /// The text without the spaces at its end.
  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
