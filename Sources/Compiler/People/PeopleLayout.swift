import Diagnostics

/// How a list is laid out: its separator, and the line with the names of its columns.
struct PeopleLayout {
  let table: PeopleTable
  /// The row of the names; 0 when there is none.
  let headerRow: Int
  /// `nil`: no line names a column with addresses.
  let header: PeopleHeader?

  /// Lines that may stand above the names of the columns: a title, a date, blank ones.
  static let mostTitleRows = 20

  /// Looks at the first lines with each separator and takes the one under which most columns are
  /// understood; a `sep=` line, which Excel obeys, decides alone.
  init(of text: [UInt8], file: String) {
    let stated = Self.statedSeparator(text)
    let start = stated?.next ?? 0
    let line = stated == nil ? 1 : 2
    let candidates: [UInt8] = stated.map { [$0.separator] } ?? [0x2C, 0x3B, 0x09]
    var best: (separator: UInt8, row: Int, header: PeopleHeader)?
    for separator in candidates {
      let head = PeopleTable(
        text, file: file, separator: separator, from: start, firstLine: line,
        mostRows: Self.mostTitleRows)
      guard let found = Self.header(of: head) else { continue }
      if found.header.columns.count > best?.header.columns.count ?? 0 {
        best = (separator, found.row, found.header)
      }
    }
    let separator = best?.separator ?? Self.likelySeparator(text, among: candidates)
    let table = PeopleTable(
      text, file: file, separator: separator, from: start, firstLine: line, mostRows: Int.max)
    self.table = table
    headerRow = best?.row ?? 0
    header = best.flatMap { Self.usable($0.header, in: table, below: $0.row) }
  }

  /// Why there is no header: the lines begin with people, or no column holds addresses.
  var missingHeader: PeopleFileDefect {
    let row = table.rows.first { !table.isBlank($0) } ?? 0..<0
    for cell in table.cells[row] {
      guard case .address = EmailCell(table.string(cell)) else { continue }
      return PeopleFileDefect(
        PeopleCodes.noHeader, "an address stands where the names of the columns should be",
        hint: "put a line such as 'first name,last name,email' above the people",
        span: table.span(cell), excerpt: table.excerpt(cell))
    }
    let names = table.cells[row].map { table.string($0) }.filter { !$0.isEmpty }
    return PeopleFileDefect(
      PeopleCodes.noEmailColumn,
      "no column has e-mail addresses; the columns are: \(names.joined(separator: ", "))",
      hint: "name the column \(Suggestion.list(PeopleColumn.acceptedEmailNames))",
      span: table.cells[row].first.map { table.span($0) },
      excerpt: table.cells[row].first.map { table.excerpt($0) })
  }

  private static func header(of table: PeopleTable) -> (row: Int, header: PeopleHeader)? {
    for (position, row) in table.rows.enumerated() {
      let names = table.cells[row].map { table.string($0) }
      if let header = PeopleHeader(names) { return (position, header) }
    }
    return nil
  }

  // A column of sign-in names counts only when addresses stand in it.
  private static func usable(
    _ header: PeopleHeader, in table: PeopleTable, below row: Int
  ) -> PeopleHeader? {
    guard header.columns[.email] == nil, let column = header.columns[.username] else {
      return header
    }
    let rows = table.rows[(row + 1)...]
    let hasAddress = rows.contains { table.string(row: $0, column: column).contains("@") }
    return hasAddress || rows.isEmpty ? header : nil
  }

  private static func statedSeparator(_ text: [UInt8]) -> (separator: UInt8, next: Int)? {
    let line = text.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
    let bare = line.filter { $0 != UInt8(ascii: "\"") }
    guard bare.count == 5, String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    let isPair = text.dropFirst(line.count).starts(with: [0x0D, 0x0A])
    return (bare[4], min(text.count, line.count + (isPair ? 2 : 1)))
  }

  private static func likelySeparator(_ text: [UInt8], among candidates: [UInt8]) -> UInt8 {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    var best: UInt8 = candidates[0]
    var most = 0
    for candidate in candidates {
      let count = line.count { $0 == candidate }
      if count > most { (best, most) = (candidate, count) }
    }
    return best
  }
}
