import Diagnostics
import Domain

/// Turns rows into people by the columns that the header names.
struct PeopleRows {
  let table: PeopleTable
  let header: PeopleHeader

  /// Reads a row that is not blank.
  func read(_ row: Range<Int>) -> PeopleRow {
    guard !isGradebookExtra(row) else { return PeopleRow() }
    let (cell, content) = emailCell(row)
    if case .none = content, let total = total(row) { return total }
    if let mark = deletionMark(row) {
      return finding(
        PeopleCodes.deletedPerson, "this row is marked '\(mark)' and was left out",
        at: row.lowerBound,
        severity: .note)
    }
    var result = raggedness(row)
    result.span = cell.map { table.span(table.cells[$0]) }
    judge(content, at: cell, row: row, into: &result)
    return result
  }

  private func judge(
    _ content: EmailCell, at cell: Int?, row: Range<Int>, into result: inout PeopleRow
  ) {
    let position = cell ?? row.lowerBound
    switch content {
    case .address(let address):
      let place = table.span(table.cells[position]).place
      result.listed = listed(address, row: row, place: place)
      result.findings += address.doubt.map { [doubt($0, address, at: position)] } ?? []
    case .none:
      let name = names(row).joined(separator: " ").trimmedCell
      let who = name.isEmpty ? "this row" : "'\(name)'"
      result.findings +=
        finding(
          PeopleCodes.noEmail, "\(who) has no e-mail address and gets no invitation", at: position,
          severity: .warning
        ).findings
    case .several:
      result.findings +=
        finding(
          PeopleCodes.twoEmails, "this cell holds more than one e-mail address", at: position,
          hint: "keep one: a person is known by one address, and two people need two rows"
        ).findings
    case .bad(let defect):
      let text = table.string(table.cells[position])
      result.findings +=
        finding(
          PeopleCodes.badEmail, "'\(text)' is not an e-mail address: it \(defect.reason)",
          at: position
        ).findings
    }
  }

  // The e-mail column, or the sign-in name where that is an address and the e-mail is left empty.
  private func emailCell(_ row: Range<Int>) -> (cell: Int?, content: EmailCell) {
    var first: Int?
    for column in [header.columns[.email], header.columns[.username]].compactMap(\.self)
    where column < row.count {
      let position = row.lowerBound + column
      let text = table.string(table.cells[position])
      let isSpare = first != nil
      first = first ?? position
      if isSpare, !text.contains("@") { continue }
      let content = EmailCell(text)
      if content != .none { return (position, content) }
    }
    return (first, .none)
  }

  private func listed(_ address: EmailAddress, row: Range<Int>, place: Place) -> ListedPerson {
    let names = names(row)
    let group = value(.group, row)
    let status = value(.status, row).flatMap { Self.partWords.contains($0.lowercased()) ? $0 : nil }
    return ListedPerson(
      person: Person(email: address.text, firstName: names[0], lastName: names[1]),
      role: value(.role, row) ?? status, group: group, place: place)
  }

  // First and last name.
  private func names(_ row: Range<Int>) -> [String] {
    if header.columns[.firstName] == nil, header.columns[.lastName] == nil,
      let full = value(.fullName, row)
    {
      return Self.split(full, familyFirst: header.isGradebook)
    }
    let last = [value(.prefix, row), value(.lastName, row)].compactMap(\.self)
    return [value(.firstName, row) ?? "", last.joined(separator: " ")]
  }

  // `Last, First` as gradebooks and directories write it, else the first word is the first name:
  // right for `Jan de Vries`, and no rule is right for all.
  private static func split(_ full: String, familyFirst: Bool) -> [String] {
    if let comma = full.firstIndex(of: ",") {
      let first = full[full.index(after: comma)...]
      return [String(first).trimmedCell, String(full[..<comma]).trimmedCell]
    }
    guard let space = full.firstIndex(of: " ") else {
      return familyFirst ? ["", full] : [full, ""]
    }
    return [String(full[..<space]), String(full[space...]).trimmedCell]
  }

  private func value(_ column: PeopleColumn, _ row: Range<Int>) -> String? {
    guard let position = header.columns[column] else { return nil }
    let text = table.string(row: row, column: position)
    return text.isEmpty ? nil : text
  }

  // Chamilo writes the part of a person into its column Status.
  private static let partWords: Set<String> = [
    "user", "student", "teacher", "sessionadmin", "drh", "admin",
  ]
  private static let deletionWords: Set<String> = [
    "tobedeleted", "deleted", "inactive", "suspended", "rejected", "completed",
  ]

  private func deletionMark(_ row: Range<Int>) -> String? {
    if let status = value(.status, row), Self.deletionWords.contains(status.lowercased()) {
      return status
    }
    return value(.isDeleted, row) == "1" ? "deleted" : nil
  }

  // Canvas puts a row of points above the students and a test student below them.
  private func isGradebookExtra(_ row: Range<Int>) -> Bool {
    guard header.isGradebook else { return false }
    let name = value(.fullName, row)?.lowercased() ?? ""
    return value(.id, row) == nil || name == "student, test" || name == "test student"
  }

  private static let totalWords = [
    "total", "totaal", "aantal", "summe", "gesamt", "anzahl", "somme", "suma", "count",
  ]

  // `Total: 263` below the people.
  private func total(_ row: Range<Int>) -> PeopleRow? {
    let filled = row.filter { !table.isEmpty(table.cells[$0]) }
    guard filled.count <= 2, let position = filled.first else { return nil }
    let text = table.string(table.cells[position]).lowercased()
    guard Self.totalWords.contains(where: { text.hasPrefix($0) }) else { return nil }
    return finding(
      PeopleCodes.notAPerson, "this row is a total and no person", at: position, severity: .note)
  }

  private func raggedness(_ row: Range<Int>) -> PeopleRow {
    let filled = row.last { !table.isEmpty(table.cells[$0]) }
    if let filled, filled - row.lowerBound >= header.width, header.width > 0 {
      return finding(
        PeopleCodes.tooManyCells,
        "this row has \(filled - row.lowerBound + 1) cells for \(header.width) columns",
        at: row.lowerBound + header.width,
        hint: "a cell with a separator in it is written in quotes")
    }
    guard row.count < header.width else { return PeopleRow() }
    return finding(
      PeopleCodes.tooFewCells, "this row has \(row.count) cells for \(header.width) columns",
      at: row.upperBound - 1, severity: .warning)
  }

  private func doubt(
    _ doubt: EmailAddress.Doubt, _ address: EmailAddress, at position: Int
  ) -> Diagnostic {
    let cell = table.cells[position]
    let (code, message, hint): (Code, String, String?) =
      switch doubt {
      case .domain(let likely):
        (
          PeopleCodes.misspeltDomain, "the domain of \(address.text) looks misspelt",
          "did you mean '\(likely)'?"
        )
      case .lookAlike(let letter):
        (
          PeopleCodes.unusualLetters,
          "the '\(letter)' in \(address.text) is not Latin and only looks so",
          "type the address anew"
        )
      case .international:
        (
          PeopleCodes.unusualLetters,
          "\(address.text) has letters that many mail servers refuse", nil
        )
      }
    return Diagnostic(
      code, message, at: table.span(cell), severity: .warning, hint: hint,
      excerpt: table.excerpt(cell))
  }

  private func finding(
    _ code: Code, _ message: String, at position: Int, severity: Severity = .error,
    hint: String? = nil
  ) -> PeopleRow {
    let cell = table.cells[position]
    var row = PeopleRow()
    row.findings = [
      Diagnostic(
        code, message, at: table.span(cell), severity: severity, hint: hint,
        excerpt: table.excerpt(cell))
    ]
    return row
  }
}
