import CivilTime
import Diagnostics

/// Who is in which class of an export.
struct ExportEnrollments: Sendable {
  /// One row.
  struct Enrollment: Sendable {
    /// The position of the user; `nil`: the export has no such user.
    let user: Int?
    /// The position in ``roles``.
    let role: Int
    /// Where the row begins in the text, and its line.
    let offset: Int
    let line: Int
    /// The first day, and the day after the last (OneRoster: exclusive).
    let begins: CivilDate?
    let ends: CivilDate?
  }

  let table: ExportTable
  /// The enrolments of each class, by its position.
  private(set) var byClass: [Int: [Enrollment]] = [:]
  /// The parts that occur.
  private(set) var roles: [PeopleRole] = []
  private(set) var findings = PeopleFindings()
  /// Rows of other roles than student, where the first is.
  private(set) var others: [PeopleRole: Int] = [:]
  private(set) var firstOther: Diagnostic?

  private var deleted = Omission()
  private var gone = Omission()
  private var rolePositions: [String: Int] = [:]

  private struct Omission {
    var count = 0
    var first: Diagnostic?
  }

  /// Reads the enrolments; classes that no file lists are added to `classes`, if there is no file.
  init(
    _ table: ExportTable, users: ExportUsers, classes: inout ExportClasses, isListed: Bool
  ) throws(PeopleFileDefect) {
    self.table = table
    let doubt = try table.forEachRow { row in
      guard let position = position(row, &classes, isListed) else { return }
      if DeletionMark.isMade(by: table.text(.status, row)) {
        return omit(row, into: \.deleted)
      }
      let user = users.positions[table.text(.userID, row)]
      if let user, users.gone.contains(user) { return omit(row, into: \.gone) }
      guard let first = row.first else { return }
      byClass[position, default: []].append(
        Enrollment(
          user: user, role: role(row), offset: first.lineStart, line: first.line,
          begins: Self.date(table.text(.begins, row)), ends: Self.date(table.text(.ends, row))))
    }
    doubt.map { findings.add($0) }
    tell()
  }

  /// The row of an enrolment.
  func row(_ enrollment: Enrollment) -> ExportTable.Row {
    var scan = table.table.scan(from: enrollment.offset, line: enrollment.line)
    return scan.next() ?? []
  }

  private mutating func position(
    _ row: ExportTable.Row, _ classes: inout ExportClasses, _ isListed: Bool
  ) -> Int? {
    let course = table.text(.courseID, row)
    let written = table.text(.classID, row)
    let id = written.isEmpty ? course : written
    if let known = classes.positions[id] { return known }
    if classes.deleted.contains(id) {
      omit(row, into: \.deleted)
      return nil
    }
    guard isListed else {
      return classes.add(
        ExportClass(
          id: id, code: "", title: "",
          courses: course.isEmpty ? [] : [course], terms: []))
    }
    table.finding(
      PeopleCodes.unknownClass, "there is no class '\(id)' in this export", at: .classID, row,
      severity: .warning, hint: "the files of an export belong together: export all of them again"
    ).map { findings.add($0) }
    return nil
  }

  private mutating func role(_ row: ExportTable.Row) -> Int {
    let word = table.text(.role, row)
    let position: Int
    if let known = rolePositions[word] {
      position = known
    } else {
      position = roles.count
      roles.append(word.isEmpty ? .student : PeopleRole(word))
      rolePositions[word] = position
    }
    if !RoleChoice.learners.accepts([roles[position]]) {
      others[roles[position], default: 0] += 1
      if firstOther == nil {
        firstOther = table.finding(PeopleCodes.otherRoles, "", at: .role, row, severity: .note)
      }
    }
    return position
  }

  private mutating func omit(
    _ row: ExportTable.Row, into omission: WritableKeyPath<ExportEnrollments, Omission>
  ) {
    self[keyPath: omission].count += 1
    if self[keyPath: omission].first == nil {
      self[keyPath: omission].first = table.finding(
        PeopleCodes.deletedPerson, "", at: .userID, row, severity: .note)
    }
  }

  private mutating func tell() {
    tell(deleted, one: "is marked as deleted", many: "are marked as deleted")
    tell(
      gone, one: "is of somebody who is deleted or not enabled",
      many: "are of people who are deleted or not enabled")
  }

  private mutating func tell(_ omission: Omission, one: String, many: String) {
    guard let first = omission.first else { return }
    let message =
      omission.count == 1
      ? "1 enrolment \(one) and was left out"
      : "\(omission.count) enrolments from here on \(many) and were left out"
    findings.add(first.saying(message))
  }

  /// One note about the people who teach; `nil`: all are students.
  var otherRoles: Diagnostic? {
    guard let firstOther else { return nil }
    let count = others.values.reduce(0, +)
    let parts = others.sorted { $0.key.word < $1.key.word }.map { $0.key.counted($0.value) }
    return firstOther.saying(
      "\(parts.prose) of this export \(count == 1 ? "is" : "are") left out")
  }

  // School Data Sync writes dates in the form of the United States; only ISO 8601 is certain.
  private static func date(_ text: String) -> CivilDate? {
    text.isEmpty ? nil : CivilDate(parsing: text.prefix(10))
  }
}

extension Diagnostic {
  /// The same finding with other words.
  fileprivate func saying(_ message: String) -> Diagnostic {
    Diagnostic(code, message, at: span, severity: severity, hint: hint, excerpt: excerpt)
  }
}
