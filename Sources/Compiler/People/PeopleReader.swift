import Diagnostics
import Domain

/// Reads one list from its bytes to its people; every step may end it with a finding.
struct PeopleReader {
  let file: String
  /// The names of the columns; `nil`: they could not be found.
  private(set) var header: PeopleHeader?
  private(set) var people: [ListedPerson] = []
  /// The text in UTF-8.
  private(set) var text: [UInt8] = []
  private(set) var findings = PeopleFindings()

  /// The size of a list in bytes. The enrolments of a university of 100,000 people have about 40 MB.
  static let mostBytes = 64 << 20
  /// People of one list, or enrolments of one export; the largest universities have as many.
  static let mostRows = 1_000_000

  private var known: [String: Int] = [:]

  init(file: String) {
    self.file = file
  }

  /// Reads the list; called once.
  mutating func read(_ bytes: [UInt8]) {
    if let defect = PeopleFileDefect(of: bytes) {
      return report(defect)
    }
    do throws(PeopleTextDefect) {
      read(try PeopleText(decoding: bytes))
    } catch {
      report(PeopleFileDefect(error, in: bytes, file: file))
    }
  }

  private mutating func read(_ text: PeopleText) {
    self.text = text.utf8
    let layout = PeopleLayout(of: text.utf8, file: file)
    guard let header = layout.header, layout.personAbove == nil else {
      return report(layout.missingHeader)
    }
    if let (first, second) = header.duplicate {
      return findings.add(Self.duplicate(first, second, in: layout))
    }
    self.header = header
    if let defect = readRows(of: layout, header) {
      people = []
      findings = PeopleFindings()
      report(defect)
    }
  }

  // Returns what makes the whole list unusable.
  private mutating func readRows(
    of layout: PeopleLayout, _ header: PeopleHeader
  ) -> PeopleFileDefect? {
    let table = layout.table
    var count = 0
    var filled = 0
    var lint = MojibakeLint()
    let rows = PeopleRows(table: table, header: header, names: layout.names)
    var scan = layout.body
    var row: [PeopleTable.Cell] = []
    while scan.read(into: &row) {
      count += 1
      guard count <= Self.mostRows else { return .tooManyRows(at: row, of: table) }
      if table.isBlank(row) { continue }
      filled += 1
      let person = rows.read(row)
      lint.look(at: person, row: row)
      add(person, row: row, table: table)
    }
    if let cell = scan.unclosed { return .unclosedQuote(at: cell, of: table) }
    if filled == 0 { return .headerOnly(layout.names, of: table) }
    if let finding = lint.finding(in: table) { findings.add(finding) }
    return nil
  }

  private mutating func add(_ row: PeopleRow, row cells: [PeopleTable.Cell], table: PeopleTable) {
    for finding in row.findings { findings.add(finding) }
    guard let listed = row.listed, let span = row.span else { return }
    let key = listed.person.key
    guard let first = known[key] else {
      known[key] = people.count
      people.append(listed)
      return
    }
    // Who stands in several groups or classes has a row for each of them.
    if people[first].join(listed) { return }
    findings.add(
      Diagnostic(
        PeopleCodes.duplicatePerson, "\(listed.person.email) is on this list already", at: span,
        severity: .note, excerpt: cells.first.map { table.excerpt($0) },
        related: [Related(Span(people[first].place), "the first time")]))
  }

  private static func duplicate(
    _ first: Int, _ second: Int, in layout: PeopleLayout
  ) -> Diagnostic {
    let table = layout.table
    let cell = layout.names[second]
    return Diagnostic(
      PeopleCodes.duplicateColumn,
      "the column '\(table.string(cell))' means the same as column \(first + 1)",
      at: table.span(cell), hint: "remove or rename one of them", excerpt: table.excerpt(cell),
      related: [Related(table.span(layout.names[first]), "the first of them")])
  }

  private mutating func report(_ defect: PeopleFileDefect) {
    findings.add(defect.diagnostic(in: file))
  }
}
