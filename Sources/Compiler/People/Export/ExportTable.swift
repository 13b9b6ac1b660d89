import Diagnostics

/// A file of an export as rows whose cells are asked for by what they are.
struct ExportTable {
  typealias Row = [PeopleTable.Cell]

  let table: PeopleTable
  private let columns: [ExportColumn: Int]
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
  func forEachRow(_ body: (Row) -> Void) throws(PeopleFileDefect) {
    var scan = self.body
    var row: Row = []
    var count = 0
    while scan.read(into: &row) {
      count += 1
      guard count <= PeopleReader.mostRows else { throw .tooManyRows(at: row, of: table) }
      if !table.isBlank(row) { body(row) }
    }
    if let cell = scan.unclosed { throw .unclosedQuote(at: cell, of: table) }
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
