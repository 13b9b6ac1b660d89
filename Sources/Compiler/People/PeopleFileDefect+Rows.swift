import Diagnostics

extension PeopleFileDefect {
  /// A quote swallows the rest of the list.
  static func unclosedQuote(at cell: PeopleTable.Cell, of table: PeopleTable) -> PeopleFileDefect {
    PeopleFileDefect(
      PeopleCodes.unclosedQuote, "this quote is never closed",
      hint: "close it in the same cell; a quote inside of a quoted cell is written twice",
      span: table.quoteSpan(cell), excerpt: table.excerpt(cell))
  }

  /// Nobody stands below the names of the columns.
  static func headerOnly(
    _ names: [PeopleTable.Cell], of table: PeopleTable
  ) -> PeopleFileDefect {
    PeopleFileDefect(
      PeopleCodes.headerOnly, "this list has the names of columns and no people",
      hint: "export it again; to invite nobody, write 'registrants: none'",
      span: names.first.map { table.span($0) }, excerpt: names.first.map { table.excerpt($0) })
  }

  /// The row after the last that is read.
  static func tooManyRows(
    at row: [PeopleTable.Cell], of table: PeopleTable
  ) -> PeopleFileDefect {
    PeopleFileDefect(
      PeopleCodes.tooManyRows, "this file has more than \(PeopleReader.mostRows) rows",
      hint: "export only what concerns these courses", span: row.first.map { table.span($0) })
  }

  /// The finding about the file.
  func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(
      code, message, at: span ?? Span(Place(file: file, line: 1, column: 1)), hint: hint,
      excerpt: excerpt)
  }
}
