import Diagnostics

/// A file of an export as rows whose cells are asked for by what they are.
struct ExportTable {
  typealias Row = [PeopleTable.Cell]

  let table: PeopleTable
  private let columns: [ExportColumn: Int]
  /// The number of columns in the first line.
  private let width: Int
  /// How many cells a row has at least when it has all that is asked for.
  private let neededCells: Int
  private let body: PeopleTableScan

  /// Understands the line with the names of the columns; throws what makes the file unusable.
  init(reading bytes: [UInt8], of kind: ExportFile, file: String) throws(PeopleFileDefect) {
    if let defect = PeopleFileDefect(of: bytes) { throw defect }
    let text: [UInt8]
    do throws(PeopleTextDefect) {
      text = try PeopleText(decoding: bytes).utf8
    } catch {
      throw PeopleFileDefect(error, in: bytes, file: file)
    }
    let start = PeopleSeparator(statedBy: text)
    let separator =
      start.stated ?? PeopleSeparator.likely(in: text, among: PeopleSeparator.candidates)
    table = PeopleTable(text: text, file: file, separator: separator)
    var scan = table.scan(from: start.offset, line: start.line)
    let names = scan.next() ?? []
    columns = Self.columns(names.map { [table] in table.string($0).columnKey }, of: kind)
    width = names.count
    neededCells = columns.values.max().map { $0 + 1 } ?? 0
    body = scan
    guard let missing = kind.required.first(where: { columns[$0] == nil }) else { return }
    let wanted = kind.columns[missing, default: ""].split(separator: " ").first ?? ""
    throw PeopleFileDefect(
      PeopleCodes.incompleteExport, "\(file) has no column '\(wanted)'",
      hint: "export it again and leave the line with the names of the columns as it is",
      span: names.first.map { [table] in table.span($0) },
      excerpt: names.first.map { [table] in table.excerpt($0) })
  }

  private static func columns(_ names: [String], of kind: ExportFile) -> [ExportColumn: Int] {
    var columns: [ExportColumn: Int] = [:]
    for (column, keys) in kind.columns {
      let wanted = keys.split(separator: " ")
      columns[column] = names.firstIndex { name in wanted.contains { $0 == name } }
    }
    return columns
  }

  /// What a row says in a column; empty when it says nothing.
  func text(_ column: ExportColumn, _ row: Row) -> String {
    columns[column].map { table.string(row, column: $0) } ?? ""
  }

  /// The cell of a column, or the first of the row.
  func cell(_ column: ExportColumn, _ row: Row) -> PeopleTable.Cell? {
    columns[column].flatMap { $0 < row.count ? row[$0] : nil } ?? row.first
  }

  /// Goes over the rows that are not blank; throws what makes the file unusable.
  ///
  /// - Returns: A warning when rows end before a column that is asked for: the file was cut, or edited.
  func forEachRow(_ body: (Row) -> Void) throws(PeopleFileDefect) -> Diagnostic? {
    var scan = self.body
    var row: Row = []
    var count = 0
    var short: (first: Row, count: Int)?
    while scan.read(into: &row) {
      count += 1
      guard count <= PeopleReader.mostRows else { throw .tooManyRows(at: row, of: table) }
      guard !table.isBlank(row) else { continue }
      if row.count < neededCells { short = (short?.first ?? row, (short?.count ?? 0) + 1) }
      body(row)
    }
    if let cell = scan.unclosed { throw .unclosedQuote(at: cell, of: table) }
    return short.flatMap { warning(about: $0.first, count: $0.count) }
  }

  private func warning(about row: Row, count: Int) -> Diagnostic? {
    let cells = row.count == 1 ? "1 cell" : "\(row.count) cells"
    let others =
      switch count {
      case 1: ""
      case 2: ", and 1 more row is too short"
      default: ", and \(count - 1) more rows are too short"
      }
    return row.last.map { cell in
      Diagnostic(
        PeopleCodes.tooFewCells, "this row has \(cells) for \(width) columns\(others)",
        at: table.span(cell), severity: .warning,
        hint: "the file may have lost its end: export it again, and do not edit it",
        excerpt: table.excerpt(cell))
    }
  }

  /// A finding about the cell of a column.
  func finding(
    _ code: Code, _ message: String, at column: ExportColumn, _ row: Row,
    severity: Severity = .error, hint: String? = nil
  ) -> Diagnostic? {
    cell(column, row).map { cell in
      Diagnostic(
        code, message, at: table.span(cell), severity: severity, hint: hint,
        excerpt: table.excerpt(cell))
    }
  }
}
