import Diagnostics

/// What is wrong with a row, and where.
extension PeopleRows {
  /// Judges the cell with the address.
  func judge(_ content: EmailCell, at column: Int?, row: Row, into result: inout PeopleRow) {
    let cell = column.map { row[$0] } ?? row.first
    switch content {
    case .address(let address):
      guard let cell else { return }
      result.listed = listed(address, row: row, place: table.span(cell).place)
      result.findings += address.doubt.map { [$0.diagnostic(address, at: cell, of: table)] } ?? []
    case .none:
      let name = personNames(row).joined(separator: " ").trimmedCell
      let who = name.isEmpty ? "this row" : "'\(name)'"
      result.findings +=
        finding(
          PeopleCodes.noEmail, "\(who) has no e-mail address and gets no invitation", at: cell,
          severity: .warning
        ).findings
    case .several:
      result.findings +=
        finding(
          PeopleCodes.twoEmails, "this cell holds more than one e-mail address", at: cell,
          hint: "keep one: a person is known by one address, and two people need two rows"
        ).findings
    case .bad(let defect):
      let text = cell.map { table.string($0) } ?? ""
      result.findings +=
        finding(
          PeopleCodes.badEmail, "'\(text)' is not an e-mail address: it \(defect.reason)", at: cell
        ).findings
    }
  }

  /// Whether a row has more or fewer cells than there are names of columns.
  func raggedness(_ row: Row) -> PeopleRow {
    let filled = row.lastIndex { !table.isEmpty($0) }
    if let filled, filled >= header.width, header.width > 0 {
      return finding(
        PeopleCodes.tooManyCells, "this row has \(filled + 1) cells for \(header.width) columns",
        at: row[header.width], hint: "a cell with a separator in it is written in quotes")
    }
    guard row.count < header.width else { return PeopleRow() }
    let cells = row.count == 1 ? "1 cell" : "\(row.count) cells"
    return finding(
      PeopleCodes.tooFewCells, "this row has \(cells) for \(header.width) columns", at: row.last,
      severity: .warning)
  }

  /// A row without a person, and why.
  func finding(
    _ code: Code, _ message: String, at cell: PeopleTable.Cell?, severity: Severity = .error,
    hint: String? = nil
  ) -> PeopleRow {
    var result = PeopleRow()
    guard let cell else { return result }
    result.findings = [
      Diagnostic(
        code, message, at: table.span(cell), severity: severity, hint: hint,
        excerpt: table.excerpt(cell))
    ]
    return result
  }
}

extension EmailAddress.Doubt {
  fileprivate func diagnostic(
    _ address: EmailAddress, at cell: PeopleTable.Cell, of table: PeopleTable
  ) -> Diagnostic {
    Diagnostic(
      code, sentence(about: address), at: table.span(cell), severity: .warning, hint: hint,
      excerpt: table.excerpt(cell))
  }
}
