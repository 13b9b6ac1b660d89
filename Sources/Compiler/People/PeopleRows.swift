import Diagnostics
import Domain

/// Turns rows into people by the columns that the header names.
struct PeopleRows {
  typealias Row = [PeopleTable.Cell]

  let table: PeopleTable
  let header: PeopleHeader
  /// The line with the names of the columns.
  let names: Row

  /// Reads a row that is not blank.
  func read(_ row: Row) -> PeopleRow {
    if let extra = gradebookExtra(row) { return extra }
    let (cell, content) = emailCell(row)
    if let extra = noPerson(row, content) { return extra }
    if let mark = deletionMark(row) {
      return finding(
        PeopleCodes.deletedPerson, "this row is marked '\(mark)' and was left out", at: row.first,
        severity: .note)
    }
    var result = raggedness(row)
    result.span = cell.map { table.span(row[$0]) }
    judge(content, at: cell, row: row, into: &result)
    return result
  }

  // The e-mail column, or the sign-in name where that is an address and the e-mail is left empty.
  private func emailCell(_ row: Row) -> (cell: Int?, content: EmailCell) {
    var first: Int?
    for kind in [PeopleColumn.email, .username, .secondaryEmail] {
      guard let column = header.columns[kind], column < row.count else { continue }
      let text = table.string(row[column])
      let isSpare = first != nil
      first = first ?? column
      if isSpare, !text.contains("@") { continue }
      let content = EmailCell(text)
      if content != .none { return (column, content) }
    }
    return (first, .none)
  }

  /// What a row with an address says of the person.
  func listed(_ address: EmailAddress, row: Row, place: Place) -> ListedPerson {
    let names = personNames(row)
    return ListedPerson(
      person: Person(email: address.text, firstName: names[0], lastName: names[1]),
      membership: membership(row), further: furtherMemberships(row), place: place)
  }

  private func membership(_ row: Row) -> Membership {
    let status = value(.status, row).flatMap { Self.partWords.contains($0.lowercased()) ? $0 : nil }
    return Membership(
      course: value(.course, row), group: value(.group, row), role: value(.role, row) ?? status)
  }

  // `course2`, `group2` and `role2` of Moodle.
  private func furtherMemberships(_ row: Row) -> [Membership] {
    header.further.compactMap { columns in
      let values = [PeopleColumn.course, .group, .role].map { kind in
        columns[kind].map { table.string(row, column: $0) }.flatMap { $0.isEmpty ? nil : $0 }
      }
      let membership = Membership(course: values[0], group: values[1], role: values[2])
      return membership.isEmpty ? nil : membership
    }
  }

  /// First and last name.
  func personNames(_ row: Row) -> [String] {
    if header.columns[.firstName] == nil, header.columns[.lastName] == nil,
      let full = value(.fullName, row)
    {
      return Self.split(full, familyFirst: header.isGradebook)
    }
    let last = [value(.prefix, row), value(.lastName, row)].compactMap(\.self)
    return [
      value(.preferredFirstName, row) ?? value(.firstName, row) ?? "",
      value(.preferredLastName, row) ?? last.joined(separator: " "),
    ]
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

  /// What a row says in a column; `nil`: nothing.
  func value(_ column: PeopleColumn, _ row: Row) -> String? {
    guard let position = header.columns[column] else { return nil }
    let text = table.string(row, column: position)
    return text.isEmpty ? nil : text
  }

  // Chamilo writes the part of a person into its column Status.
  private static let partWords: Set<String> = [
    "user", "student", "teacher", "sessionadmin", "drh", "admin",
  ]
}
