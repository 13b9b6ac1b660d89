import Diagnostics
import Domain

/// Answers a request with people of a list, and tells whom it leaves out.
struct PeopleSelection {
  private let index: PeopleIndex
  private let request: ListRequest
  private var complaints: [ListComplaint] = []
  private var findings = PeopleFindings()

  private init(_ index: PeopleIndex, _ request: ListRequest) {
    self.index = index
    self.request = request
  }

  /// The people who are meant.
  static func roster(of index: PeopleIndex, for request: ListRequest) -> Roster {
    var selection = PeopleSelection(index, request)
    let people = selection.people()
    return Roster(
      people: people, findings: index.list.findings + selection.findings.sorted,
      complaints: selection.complaints)
  }

  private mutating func people() -> [Person] {
    let everybody = index.list.people
    guard !everybody.isEmpty else {
      complainOfEmptyList()
      return []
    }
    let courses = request.className.map { Set([Membership.comparable($0)]) }
    let groups = narrowingGroup.map { Set(request.groupNames($0)) }
    guard let candidates = candidates(courses, groups) else { return [] }
    var chosen: [Person] = []
    var others: [PeopleRole: (count: Int, first: ListedPerson)] = [:]
    for position in candidates {
      let listed = everybody[position]
      let fitting = listed.memberships.filter { $0.isOf(courses, groups) }
      guard !fitting.isEmpty else { continue }
      let roles = fitting.flatMap { $0.role.map(PeopleRole.all(in:)) ?? [] }
      noteUnknown(roles, of: listed)
      if fitting.contains(where: { isMeant($0) }) {
        chosen.append(listed.person)
      } else {
        others[roles.first ?? .student, default: (0, listed)].count += 1
      }
    }
    report(others, isEverybody: chosen.isEmpty)
    reportUnknown()
    return chosen
  }

  private func isMeant(_ membership: Membership) -> Bool {
    request.roles.accepts(membership.role.map(PeopleRole.all(in:)) ?? [])
  }

  // MARK: Class and group

  // A list without groups is the list of the group of the file.
  private var narrowingGroup: String? {
    request.isGroupOfList || index.list.hasGroups ? request.group : nil
  }

  // The positions of those who may be meant; `nil`: there is nobody, which is reported.
  private mutating func candidates(_ courses: Set<String>?, _ groups: Set<String>?) -> [Int]? {
    if courses != nil, !knowsClasses { return nil }
    if groups != nil, !knowsGroups { return nil }
    let ofCourse = courses.map { Self.positions($0, [index.byCourse, index.byGroup]) }
    let ofGroup = groups.map { Self.positions($0, [index.byGroup]) }
    if let ofCourse, ofCourse.isEmpty { return noSuchClass() }
    if let ofGroup, ofGroup.isEmpty { return noSuchGroup() }
    if let ofGroup { tellOthers(ofGroup.count) }
    return ofCourse ?? ofGroup ?? Array(index.list.people.indices)
  }

  private static func positions(_ names: Set<String>, _ indexes: [[String: [Int]]]) -> [Int] {
    for index in indexes {
      let found = names.sorted().compactMap { index[$0] }
      if !found.isEmpty { return found.count == 1 ? found[0] : Set(found.joined()).sorted() }
    }
    return []
  }

  private var knowsClasses: Bool {
    mutating get {
      if index.list.hasCourses || index.list.hasGroups { return true }
      complain(
        .className, PeopleCodes.noSuchColumn, "\(request.path) does not say who is in which class",
        hint: "a column 'class' or 'course' says it; without one, delete 'class'")
      return false
    }
  }

  private var knowsGroups: Bool {
    mutating get {
      if index.list.hasGroups { return true }
      complain(
        .group, PeopleCodes.noSuchColumn, "\(request.path) does not say who is in which group",
        hint: "a column 'group' says it; without one, delete 'group'")
      return false
    }
  }

  private mutating func noSuchClass() -> [Int]? {
    let name = request.className ?? ""
    let known = index.courseNames + index.groupNames
    complain(
      .className, PeopleCodes.noSuchClass, "nobody on \(request.path) is in the class '\(name)'",
      hint: Suggestion.hint(for: name, among: known)
        ?? "its classes are \(known.listed(limit: Self.mostNames))")
    return nil
  }

  private mutating func noSuchGroup() -> [Int]? {
    let name = request.group ?? ""
    let known = index.groupNames
    complain(
      .group, PeopleCodes.noSuchGroup, "nobody on \(request.path) is in the group '\(name)'",
      hint: Suggestion.hint(for: name, among: known)
        ?? "its groups are \(known.listed(limit: Self.mostNames)); to register all, write { file: …, group: all }"
    )
    return nil
  }

  private mutating func tellOthers(_ count: Int) {
    let all = index.list.people.count
    guard count < all else { return }
    complain(
      .group, PeopleCodes.otherGroups,
      "\(count) of the \(all) people on \(request.path) are in group '\(request.group ?? "")', "
        + "and the others are left out", severity: .note)
  }

  // MARK: Parts

  private var unknown: [String: (count: Int, first: ListedPerson)] = [:]

  private mutating func noteUnknown(_ roles: [PeopleRole], of listed: ListedPerson) {
    guard request.roles == .learners else { return }
    for role in roles {
      if case .other(let word) = role { unknown[word, default: (0, listed)].count += 1 }
    }
  }

  private mutating func reportUnknown() {
    for (word, found) in unknown.sorted(by: { $0.key < $1.key }) {
      let who = found.count == 1 ? "1 person with it is" : "\(found.count) people with it are"
      findings.add(
        index.list.finding(
          PeopleCodes.unknownRole, "'\(word)' is no role that is known here, and \(who) registered",
          at: found.first, severity: .warning,
          hint: "if they are no students, write { file: …, roles: [student] }"))
    }
  }

  private mutating func report(
    _ others: [PeopleRole: (count: Int, first: ListedPerson)], isEverybody: Bool
  ) {
    guard let first = others.values.map(\.first).min(by: { $0.place < $1.place }) else { return }
    let parts = others.sorted { $0.key.word < $1.key.word }.map { $0.key.counted($0.value.count) }
    let count = others.values.reduce(0) { $0 + $1.count }
    let who = parts.prose
    guard !isEverybody else {
      return complain(
        .roles, PeopleCodes.nobodyMeant,
        "nobody on \(request.path) has the role '\(request.roles.title)': on it are \(who)",
        hint: "to register them, write { file: …, roles: all }; to invite nobody, write none")
    }
    findings.add(
      index.list.finding(
        PeopleCodes.otherRoles, "\(who) of this list \(count == 1 ? "is" : "are") left out",
        at: first, severity: .note,
        hint: request.roles == .learners
          ? "'teachers:' and 'coaches:' name who may host; to register everybody on the list, "
            + "write { file: …, roles: all }" : nil))
  }

  private mutating func complainOfEmptyList() {
    guard !index.list.findings.contains(where: { $0.severity == .error }) else { return }
    complain(
      .file, PeopleCodes.nobodyMeant, "nobody on \(request.path) can be registered",
      hint: "to invite nobody, write 'registrants: none'")
  }

  private mutating func complain(
    _ subject: ListComplaint.Subject, _ code: Code, _ message: String,
    severity: Severity = .error, hint: String? = nil
  ) {
    complaints.append(
      ListComplaint(
        subject: subject, code: code, message: message, severity: severity, hint: hint))
  }

  /// Names of groups are short: so many still fit into a hint.
  private static let mostNames = 12
}

extension Membership {
  /// Whether it is of one of these classes and one of these groups; `nil`: of any.
  fileprivate func isOf(_ courses: Set<String>?, _ groups: Set<String>?) -> Bool {
    let isOfCourse = courses.map { Self.isOne([course, group], of: $0) } ?? true
    return isOfCourse && groups.map { Self.isOne([group], of: $0) } ?? true
  }

  private static func isOne(_ cells: [String?], of names: Set<String>) -> Bool {
    cells.compactMap(\.self).contains { cell in
      Self.names(in: cell).contains { names.contains($0) }
    }
  }
}
