import Diagnostics
import Domain

/// The people of an export, by the ids that its other files use.
struct ExportUsers: Sendable {
  /// What a row of the file says; without a person, findings say why.
  private(set) var rows: [PeopleRow] = []
  /// Rows whose person is marked as deleted or may not use the institution's systems. OneRoster:
  /// `tobedeleted`, and `enabledUser` is `false`.
  private(set) var gone: Set<Int> = []
  /// The position in `rows` of each id.
  private(set) var positions: [String: Int] = [:]
  private(set) var findings = PeopleFindings()

  /// Reads `users.csv`, or `Student.csv` of School Data Sync v1; throws what makes it unusable.
  init(reading bytes: [UInt8], of kind: ExportFile, file: String) throws(PeopleFileDefect) {
    let ids = try ExportTable(reading: bytes, of: kind, file: file)
    let layout = PeopleLayout(of: ids.table.text, file: file)
    guard let header = layout.header else { throw layout.missingHeader }
    let people = PeopleRows(table: layout.table, header: header, names: layout.names)
    var lint = MojibakeLint()
    // What a row of a person lacks is told where somebody asks for the person.
    _ = try ids.forEachRow { row in
      let id = ids.text(.id, row)
      var person = people.read(row)
      if let known = positions[id] {
        let isSame = rows[known].listed?.person.key == person.listed?.person.key
        return report(doubled: id, isSame: isSame, ids, row)
      }
      positions[id] = rows.count
      if person.findings.contains(where: { $0.code == PeopleCodes.deletedPerson }) {
        gone.insert(rows.count)
        person.findings = []
      }
      lint.look(at: person, row: row)
      rows.append(person)
    }
    if let finding = lint.finding(in: layout.table) { findings.add(finding) }
  }

  private mutating func report(
    doubled id: String, isSame: Bool, _ table: ExportTable, _ row: ExportTable.Row
  ) {
    table.finding(
      PeopleCodes.doubledID,
      isSame
        ? "the id '\(id)' and its person stand above already"
        : "the id '\(id)' belongs to somebody else above, so nobody can tell who is in which class",
      at: .id, row, severity: isSame ? .note : .error, hint: Self.hint(for: id)
    ).map { findings.add($0) }
  }

  /// What a spreadsheet has done to an id; `nil`: nothing that shows.
  static func hint(for id: String) -> String? {
    let isRounded = id.wholeMatch(of: /[0-9][.,]?[0-9]*E\+[0-9]+/.ignoresCase()) != nil
    return isRounded
      ? "a spreadsheet has rounded the ids: export it again, and do not open it in one" : nil
  }

  /// Why an id may be unknown; `nil`: no idea.
  func hint(forUnknown id: String) -> String? {
    if let hint = Self.hint(for: id) { return hint }
    let bare = String(id.drop { $0 == "0" })
    let padded = (0...Self.mostLostZeros).map { String(repeating: "0", count: $0) + bare }
    guard !bare.isEmpty, padded.contains(where: { positions[$0] != nil }) else { return nil }
    return "a spreadsheet has taken zeros from the ids: export it again, and do not open it in one"
  }

  /// Ids of institutions are padded to a fixed length.
  private static let mostLostZeros = 6
}
