import Diagnostics

/// How a list is laid out: its separator, and the line with the names of its columns.
struct PeopleLayout {
  let table: PeopleTable
  /// The cells with the names; of the first line that is not blank, when no line has names.
  let names: [PeopleTable.Cell]
  /// `nil`: no line names a column with addresses.
  let header: PeopleHeader?
  /// A cell above the names that holds an address: a person who would be taken for a title.
  let personAbove: PeopleTable.Cell?
  /// Reads the rows below the names.
  let body: PeopleTableScan

  /// Lines that may stand above the names of the columns: a title, a date, blank ones.
  static let mostTitleRows = 20

  /// Looks at the first lines with each separator and takes the one under which most columns are
  /// understood; a `sep=` line, which Excel obeys, decides alone.
  init(of text: [UInt8], file: String) {
    let start = PeopleSeparator(statedBy: text)
    let candidates = start.stated.map { [$0] } ?? PeopleSeparator.candidates
    var best: PeopleLayout?
    for separator in candidates {
      let table = PeopleTable(text: text, file: file, separator: separator)
      let layout = PeopleLayout(table, table.scan(from: start.offset, line: start.line))
      guard layout.header != nil else { continue }
      if layout.understood > best?.understood ?? 0 { best = layout }
    }
    let separator = PeopleSeparator.likely(in: text, among: candidates)
    let table = PeopleTable(text: text, file: file, separator: separator)
    self =
      best?.usable
      ?? PeopleLayout(withoutHeader: table, table.scan(from: start.offset, line: start.line))
  }

  private init(_ table: PeopleTable, _ start: PeopleTableScan) {
    var scan = start
    var above: PeopleTable.Cell?
    for _ in 0..<Self.mostTitleRows {
      guard let row = scan.next() else { break }
      if let header = PeopleHeader(row.map { table.string($0) }) {
        self.init(table: table, names: row, header: header, personAbove: above, body: scan)
        return
      }
      above = above ?? Self.address(in: row, of: table)
    }
    self.init(withoutHeader: table, start)
  }

  private init(withoutHeader table: PeopleTable, _ start: PeopleTableScan) {
    var scan = start
    var names: [PeopleTable.Cell] = []
    while names.isEmpty || table.isBlank(names), scan.read(into: &names) {}
    self.init(table: table, names: names, header: nil, personAbove: nil, body: scan)
  }

  private init(
    table: PeopleTable, names: [PeopleTable.Cell], header: PeopleHeader?,
    personAbove: PeopleTable.Cell?, body: PeopleTableScan
  ) {
    self.table = table
    self.names = names
    self.header = header
    self.personAbove = personAbove
    self.body = body
  }

  private var understood: Int { header?.columns.count ?? 0 }

  // A column of sign-in names counts only when addresses stand in it.
  private var usable: PeopleLayout? {
    guard let header, header.columns[.email] == nil else { return self }
    let columns = [header.columns[.username], header.columns[.secondaryEmail]].compactMap(\.self)
    var scan = body
    var row: [PeopleTable.Cell] = []
    var hasRows = false
    while scan.read(into: &row) {
      if columns.contains(where: { table.string(row, column: $0).contains("@") }) { return self }
      hasRows = true
    }
    return hasRows ? nil : self
  }

  /// Why there is no header: the lines begin with people, or no column holds addresses.
  var missingHeader: PeopleFileDefect {
    if let cell = personAbove ?? Self.address(in: names, of: table) {
      return PeopleFileDefect(
        PeopleCodes.noHeader,
        personAbove == nil
          ? "an address stands where the names of the columns should be"
          : "an address stands above the names of the columns",
        hint: personAbove == nil
          ? "put a line such as 'first name,last name,email' above the people"
          : "move the people below the line with the names of the columns",
        span: table.span(cell), excerpt: table.excerpt(cell))
    }
    let names = names.map { table.string($0) }.filter { !$0.isEmpty }
    return PeopleFileDefect(
      PeopleCodes.noEmailColumn,
      "no column has e-mail addresses; the columns are: \(names.joined(separator: ", "))",
      hint: "name the column \(Suggestion.list(PeopleColumn.acceptedEmailNames))",
      span: self.names.first.map { table.span($0) },
      excerpt: self.names.first.map { table.excerpt($0) })
  }

  private static func address(
    in row: [PeopleTable.Cell], of table: PeopleTable
  ) -> PeopleTable.Cell? {
    row.first {
      guard case .address = EmailCell(table.string($0)) else { return false }
      return true
    }
  }
}
