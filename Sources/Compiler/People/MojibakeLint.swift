import Diagnostics
import Domain

/// Counts the names of a list that look misread, to say so once.
struct MojibakeLint {
  private var count = 0
  private var first: (text: String, repaired: String?, row: [PeopleTable.Cell])?

  /// Looks at the names of a person.
  mutating func look(at row: PeopleRow, row cells: [PeopleTable.Cell]) {
    guard let listed = row.listed else { return }
    for text in [listed.person.firstName, listed.person.lastName] {
      let repaired = Mojibake.repaired(text)
      guard repaired != nil || Mojibake.hasLostLetter(text) else { continue }
      count += 1
      if first == nil { first = (text, repaired, cells) }
    }
  }

  /// The finding, at the first of them; `nil`: nothing looks misread.
  func finding(in table: PeopleTable) -> Diagnostic? {
    guard let first else { return nil }
    guard
      let cell = first.row.first(where: { table.string($0).contains(first.text) })
        ?? first.row.first
    else { return nil }
    let more = count > 1 ? ", and \(count - 1) more names" : ""
    let message =
      first.repaired.map {
        "'\(first.text)' was probably '\($0)' once\(more): this list was read in a wrong encoding"
      } ?? "'\(first.text)' has lost a letter\(more): this list was saved in a narrow encoding"
    return Diagnostic(
      PeopleCodes.mojibake, message,
      at: table.span(cell), severity: .warning, hint: "export it again as 'CSV UTF-8'",
      excerpt: table.excerpt(cell))
  }
}
