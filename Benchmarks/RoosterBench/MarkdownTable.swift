import FoundationEssentials

/// The measurements as a Markdown table.
///
/// Linux counts the memory of this tool, some 30 MB, as the least peak of what it starts.
struct MarkdownTable {
  private(set) var text = """
    | classes | what | wall ms | CPU ms | peak MB |
    |--:|---|--:|--:|--:|

    """

  mutating func add(_ row: Measuring.Row, classes: Int) {
    let cells = [
      "\(classes)", row.name, Self.number(row.usage.wall * 1000),
      Self.number(row.usage.processor * 1000), Self.number(Double(row.usage.peakKilobytes) / 1024),
    ]
    text += "| \(cells.joined(separator: " | ")) |\n"
  }

  private static func number(_ value: Double) -> String {
    value < 10 ? "\((value * 10).rounded() / 10)" : "\(Int(value.rounded()))"
  }
}
