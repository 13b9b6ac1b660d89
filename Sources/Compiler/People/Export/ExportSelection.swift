import CivilTime
import Diagnostics
import Domain

/// Answers a request with people of the classes of an export.
struct ExportSelection {
  private let folder: String
  private let content: RosterExport.Content
  private let request: ListRequest
  private var complaints: [ListComplaint] = []
  private var findings = PeopleFindings()
  private var people: [Person] = []
  private var places: [String: Place] = [:]

  private init(_ content: RosterExport.Content, of folder: String, for request: ListRequest) {
    self.content = content
    self.folder = folder
    self.request = request
  }

  /// The people who are meant.
  static func roster(of export: RosterExport, for request: ListRequest) -> Roster {
    guard let content = export.content else {
      return Roster(people: [], findings: export.findings, complaints: [])
    }
    var selection = ExportSelection(content, of: export.folder, for: request)
    selection.select()
    var found = export.findings + selection.findings.sorted
    if request.roles == .learners, let others = content.enrollments.otherRoles {
      found.append(others)
    }
    return Roster(people: selection.people, findings: found, complaints: selection.complaints)
  }

  private mutating func select() {
    var search = ExportClassSearch(content.classes, of: folder, for: request)
    let classes = search.find()
    complaints += search.complaints
    guard !classes.isEmpty else { return }
    let enrollments = classes.flatMap { content.enrollments.byClass[$0] ?? [] }
    let meant = enrollments.filter { request.roles.accepts([content.enrollments.roles[$0.role]]) }
    var known: Set<Int> = []
    for enrollment in meant where lasts(enrollment) {
      guard let user = enrollment.user else {
        reportUnknown(enrollment)
        continue
      }
      if known.insert(user).inserted { add(content.users.rows[user]) }
    }
    guard people.isEmpty else { return }
    complainOfNobody(classes, isEmpty: meant.isEmpty)
  }

  private mutating func add(_ row: PeopleRow) {
    for finding in row.findings { findings.add(finding) }
    guard let listed = row.listed else { return }
    guard let first = places[listed.person.key] else {
      places[listed.person.key] = listed.place
      people.append(listed.person)
      return
    }
    findings.add(
      Diagnostic(
        PeopleCodes.duplicatePerson,
        "\(listed.person.email) is the address of two people of this class",
        at: Span(listed.place), severity: .warning, hint: "only the first of them is registered",
        related: [Related(Span(first), "the first time")]))
  }

  // Files mean the same on every day. So who leaves during the term stays until an export says it.
  private mutating func lasts(_ enrollment: ExportEnrollments.Enrollment) -> Bool {
    guard let term = request.term else { return true }
    if let ends = enrollment.ends, ends <= term.first {
      tell("this enrolment ends on \(ends), before the term, and was left out", .ends, enrollment)
      return false
    }
    if let begins = enrollment.begins, begins > term.last {
      tell(
        "this enrolment begins on \(begins), after the term, and was left out", .begins,
        enrollment)
      return false
    }
    if let ends = enrollment.ends, ends <= term.last {
      tell(
        "this enrolment ends on \(ends), during the term; the person stays registered until an "
          + "export leaves them out", .ends, enrollment)
    }
    return true
  }

  private mutating func tell(
    _ message: String, _ column: ExportColumn, _ enrollment: ExportEnrollments.Enrollment
  ) {
    let row = content.enrollments.row(enrollment)
    content.enrollments.table.finding(
      PeopleCodes.shortEnrollment, message, at: column, row, severity: .note
    ).map { findings.add($0) }
  }

  private mutating func reportUnknown(_ enrollment: ExportEnrollments.Enrollment) {
    let table = content.enrollments.table
    let row = content.enrollments.row(enrollment)
    let id = table.text(.userID, row)
    table.finding(
      PeopleCodes.unknownUser, "there is nobody '\(id)' in this export, so nobody is registered",
      at: .userID, row, severity: .warning,
      hint: content.users.hint(forUnknown: id)
        ?? "the files of an export belong together: export all of them again"
    ).map { findings.add($0) }
  }

  // A class may be empty before people enrol; that nobody of it can be registered is a mistake.
  private mutating func complainOfNobody(_ classes: [Int], isEmpty: Bool) {
    let names = classes.map { content.classes.all[$0].name }.sorted()
    let shown =
      names.count > 3
      ? "\(names[0]) to \(names[names.count - 1])"
      : names.joined(separator: ", ")
    complaints.append(
      ListComplaint(
        subject: request.className == nil ? .file : .className,
        code: isEmpty ? PeopleCodes.emptyClass : PeopleCodes.nobodyMeant,
        message: isEmpty
          ? "no \(request.roles.title) is enrolled in \(shown) of the export \(folder)"
          : "nobody of \(shown) of the export \(folder) can be registered",
        severity: isEmpty ? .warning : .error,
        hint: isEmpty ? nil : "to invite nobody, write 'registrants: none'"))
  }
}
