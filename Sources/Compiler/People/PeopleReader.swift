import Diagnostics
import Domain

/// Reads one list from its bytes to its people; every step may end it with a finding.
struct PeopleReader {
  let file: String
  private(set) var people: [ListedPerson] = []
  private(set) var findings: [Diagnostic] = []

  /// The size of a list in bytes. A university of 100,000 people has about 10 MB.
  static let mostBytes = 32 << 20
  /// Findings shown for one list. More are one mistake made many times.
  static let mostFindings = 50

  private var omitted = 0
  private var known: [String: Span] = [:]

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
    if omitted > 0 {
      findings.append(
        Diagnostic(
          PeopleCodes.moreFindings, "this list has \(omitted) more findings of these kinds",
          at: Span(Place(file: file, line: 1, column: 1)), severity: .note))
    }
  }

  private mutating func read(_ text: PeopleText) {
    let layout = PeopleLayout(of: text.utf8, file: file)
    let table = layout.table
    if let cell = table.unclosed {
      return report(
        PeopleCodes.unclosedQuote, "this quote is never closed", at: table.quoteSpan(cell),
        in: table.excerpt(cell),
        hint: "close it in the same cell; a quote inside of a quoted cell is written twice")
    }
    guard let header = layout.header else {
      return report(layout.missingHeader)
    }
    if let (first, second) = header.duplicate {
      return reportDuplicate(first, second, in: layout)
    }
    readRows(of: layout, header)
  }

  private mutating func readRows(of layout: PeopleLayout, _ header: PeopleHeader) {
    let table = layout.table
    var hasRows = false
    var lint = MojibakeLint()
    let rows = PeopleRows(table: table, header: header)
    for row in table.rows[(layout.headerRow + 1)...] where !table.isBlank(row) {
      hasRows = true
      let person = rows.read(row)
      lint.look(at: person, row: row)
      add(person, row: row, table: table)
    }
    if !hasRows {
      let cell = table.cells[table.rows[layout.headerRow].lowerBound]
      report(
        PeopleCodes.headerOnly, "this list has the names of columns and no people",
        at: table.span(cell), in: table.excerpt(cell),
        hint: "export it again; to invite nobody, write 'registrants: none'")
    }
    if let finding = lint.finding(in: table) { findings.append(finding) }
  }

  private mutating func add(_ row: PeopleRow, row cells: Range<Int>, table: PeopleTable) {
    for finding in row.findings { report(finding) }
    guard let listed = row.listed, let span = row.span else { return }
    let key = listed.person.key
    if let first = known[key] {
      return report(
        PeopleCodes.duplicatePerson, "\(listed.person.email) is on this list already", at: span,
        in: table.excerpt(table.cells[cells.lowerBound]), severity: .note,
        related: [Related(first, "the first time")])
    }
    known[key] = span
    people.append(listed)
  }

  private mutating func reportDuplicate(_ first: Int, _ second: Int, in layout: PeopleLayout) {
    let table = layout.table
    let row = table.rows[layout.headerRow]
    let cell = table.cells[row.lowerBound + second]
    report(
      PeopleCodes.duplicateColumn,
      "the column '\(table.string(cell))' means the same as column \(first + 1)",
      at: table.span(cell), in: table.excerpt(cell), hint: "remove or rename one of them",
      related: [
        Related(table.span(table.cells[row.lowerBound + first]), "the first of them")
      ])
  }

  private mutating func report(_ defect: PeopleFileDefect) {
    report(
      defect.code, defect.message,
      at: defect.span ?? Span(Place(file: file, line: 1, column: 1)), in: defect.excerpt,
      hint: defect.hint)
  }

  private mutating func report(
    _ code: Code, _ message: String, at span: Span, in excerpt: String?,
    severity: Severity = .error, hint: String? = nil, related: [Related] = []
  ) {
    report(
      Diagnostic(
        code, message, at: span, severity: severity, hint: hint, excerpt: excerpt,
        related: related))
  }

  // The first error is never left out, because it decides whether the list may be used.
  private mutating func report(_ finding: Diagnostic) {
    let decides = finding.severity == .error && !findings.contains { $0.severity == .error }
    if findings.count < Self.mostFindings || decides {
      findings.append(finding)
    } else {
      omitted += 1
    }
  }
}
