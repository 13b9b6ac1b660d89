import CivilTime
import Diagnostics

/// Reads the files of an export in the order in which they refer to each other.
struct ExportReader {
  let folder: String
  let files: [String: [UInt8]]
  private(set) var findings: [Diagnostic] = []

  init(folder: String, files: [String: [UInt8]]) {
    self.folder = folder
    self.files = files
  }

  /// All of it; `nil`: something is missing or unusable, which is reported.
  mutating func read() -> RosterExport.Content? {
    checkManifest()
    let isFirstVersion = has(.studentEnrollment)
    let users = users(isFirstVersion ? .student : .users)
    var classes = ExportClasses()
    let kinds: [ExportFile] = isFirstVersion ? [.section] : [.classes, .sections]
    let codes = courseCodes()
    for kind in kinds where has(kind) {
      attempt(kind) { table throws(PeopleFileDefect) in
        try classes.read(table, courseCodes: codes)
      }
    }
    readSessions(into: &classes)
    let isListed = kinds.contains { has($0) }
    let enrollments = enrollments(
      isFirstVersion ? .studentEnrollment : .enrollments, users, &classes, isListed: isListed)
    guard let users, let enrollments, !findings.contains(where: { $0.severity == .error }) else {
      return nil
    }
    return RosterExport.Content(users: users, classes: classes, enrollments: enrollments)
  }

  private func has(_ kind: ExportFile) -> Bool { files[kind.path(in: folder)] != nil }

  /// - Parameter read: Reads the file, and returns what is doubtful in it.
  private mutating func attempt(
    _ kind: ExportFile, _ read: (ExportTable) throws(PeopleFileDefect) -> Diagnostic?
  ) {
    let path = kind.path(in: folder)
    guard let bytes = files[path] else { return reportMissing(kind) }
    do throws(PeopleFileDefect) {
      try read(try ExportTable(reading: bytes, of: kind, file: path)).map { findings.append($0) }
    } catch {
      findings.append(error.diagnostic(in: path))
    }
  }

  private mutating func users(_ kind: ExportFile) -> ExportUsers? {
    let path = kind.path(in: folder)
    guard let bytes = files[path] else {
      reportMissing(kind)
      return nil
    }
    do throws(PeopleFileDefect) {
      return try ExportUsers(reading: bytes, of: kind, file: path)
    } catch {
      findings.append(error.diagnostic(in: path))
      return nil
    }
  }

  private mutating func enrollments(
    _ kind: ExportFile, _ users: ExportUsers?, _ classes: inout ExportClasses, isListed: Bool
  ) -> ExportEnrollments? {
    guard let users else {
      if !has(kind) { reportMissing(kind) }
      return nil
    }
    var result: ExportEnrollments?
    attempt(kind) { table throws(PeopleFileDefect) in
      result = try ExportEnrollments(table, users: users, classes: &classes, isListed: isListed)
      return nil
    }
    return result
  }

  private mutating func courseCodes() -> [String: String] {
    var codes: [String: String] = [:]
    guard has(.courses) else { return codes }
    attempt(.courses) { table throws(PeopleFileDefect) in
      try table.forEachRow { codes[table.text(.id, $0)] = table.text(.code, $0) }
    }
    return codes
  }

  private mutating func readSessions(into classes: inout ExportClasses) {
    guard has(.academicSessions) else { return }
    attempt(.academicSessions) { table throws(PeopleFileDefect) in
      try table.forEachRow { row in
        guard let first = CivilDate(parsing: table.text(.begins, row).prefix(10)),
          let last = CivilDate(parsing: table.text(.ends, row).prefix(10))
        else { return }
        classes.sessions[table.text(.id, row)] = DateRange(from: first, through: last)
      }
    }
  }

  // A delta has what changed, and would take everybody else off the lists.
  private mutating func checkManifest() {
    guard has(.manifest) else { return }
    let needed = [ExportFile.users, .enrollments, .classes].map { "file.\($0)" }
    var deltas: [Diagnostic] = []
    attempt(.manifest) { table throws(PeopleFileDefect) in
      try table.forEachRow { row in
        let property = table.text(.property, row)
        guard needed.contains(property), table.text(.value, row).lowercased() == "delta" else {
          return
        }
        table.finding(
          PeopleCodes.deltaExport,
          "this export has only what changed in \(property.dropFirst("file.".count)).csv",
          at: .value, row, hint: "export it in bulk mode, which has everybody"
        ).map { deltas.append($0) }
      }
    }
    findings += deltas
  }

  private mutating func reportMissing(_ kind: ExportFile) {
    let other = files.keys.first { $0.lowercased() == kind.path(in: folder).lowercased() }
    findings.append(
      Diagnostic(
        PeopleCodes.incompleteExport, "this export has no \(kind.rawValue)",
        at: Span(Place(file: kind.path(in: folder), line: 1, column: 1)),
        hint: other.map { "rename \($0) to \(kind.rawValue)" }
          ?? "export it again, and put all of its files into \(folder)"))
  }
}
