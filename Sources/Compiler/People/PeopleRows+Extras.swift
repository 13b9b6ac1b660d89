import Diagnostics

/// Rows that are no person, or one who is not meant any more.
extension PeopleRows {
  /// Canvas puts a row of points above the students and a test student below them.
  func gradebookExtra(_ row: Row) -> PeopleRow? {
    guard header.isGradebook else { return nil }
    let name = value(.fullName, row) ?? ""
    let isTest = ["student, test", "test student"].contains(name.lowercased())
    let isPerson = value(.id, row) != nil || value(.username, row)?.contains("@") ?? false
    guard isTest || !isPerson else { return nil }
    let what = name.isEmpty ? "this row" : "'\(name)'"
    return finding(
      PeopleCodes.notAPerson,
      isTest ? "\(what) is a test of Canvas and no person" : "\(what) is no person", at: row.first,
      severity: .note)
  }

  /// A total below the people, or the names of the columns once more where lists were joined.
  func noPerson(_ row: Row, _ content: EmailCell) -> PeopleRow? {
    switch content {
    case .none: total(row)
    case .bad: repeatedNames(row)
    case .address, .several: nil
    }
  }

  private static let totalWords = [
    "total", "totaal", "aantal", "summe", "gesamt", "anzahl", "somme", "suma", "count",
  ]

  // `Total: 263` below the people.
  private func total(_ row: Row) -> PeopleRow? {
    let filled = row.filter { !table.isEmpty($0) }
    guard filled.count <= 2, let cell = filled.first else { return nil }
    let text = table.string(cell).lowercased()
    guard Self.totalWords.contains(where: { text.hasPrefix($0) }) else { return nil }
    return finding(
      PeopleCodes.notAPerson, "this row is a total and no person", at: cell, severity: .note)
  }

  private func repeatedNames(_ row: Row) -> PeopleRow? {
    guard row.count == names.count,
      zip(row, names).allSatisfy({ table.string($0) == table.string($1) })
    else { return nil }
    return finding(
      PeopleCodes.notAPerson, "this row has the names of the columns once more", at: row.first,
      severity: .note)
  }

  /// What marks somebody who is not meant any more; `nil`: nothing.
  func deletionMark(_ row: Row) -> String? {
    if let status = value(.status, row), DeletionMark.isMade(by: status) { return status }
    if value(.isEnabled, row)?.lowercased() == "false" { return "not enabled" }
    return value(.isDeleted, row) == "1" ? "deleted" : nil
  }
}
