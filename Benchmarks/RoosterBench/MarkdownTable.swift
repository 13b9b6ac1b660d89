import FoundationEssentials
import Processes

/// The measurements as a Markdown table.
///
/// Linux counts the memory of this tool, some 30 MB, as the least peak of what it starts.
struct MarkdownTable {
  private(set) var text = """
    | classes | what | wall ms | of bare | CPU ms | peak MB |
    |--:|---|--:|--:|--:|--:|

    """

  /// Adds the measurements of one size; the first is the one that the others are compared with.
  mutating func add(_ rows: [Measuring.Row], classes: Int) {
    for row in rows { add(row, classes, of: rows[0].usage.wall) }
  }

  private mutating func add(_ row: Measuring.Row, _ classes: Int, of bare: Double) {
    let cells = [
      "\(classes)", row.name, Self.number(row.usage.wall * 1000), Self.ratio(row.usage.wall / bare),
      Self.number(row.usage.processor * 1000), Self.number(Double(row.usage.peakKilobytes) / 1024),
    ]
    text += "| \(cells.joined(separator: " | ")) |\n"
  }

  private static func ratio(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

  private static func number(_ value: Double) -> String {
    value < 10 ? "\((value * 10).rounded() / 10)" : "\(Int(value.rounded()))"
  }
}
