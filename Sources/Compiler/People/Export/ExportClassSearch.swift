import CivilTime
import Diagnostics

/// Finds the classes of an export that a request means.
struct ExportClassSearch {
  private let folder: String
  private let classes: ExportClasses
  private let request: ListRequest
  private(set) var complaints: [ListComplaint] = []

  init(_ classes: ExportClasses, of folder: String, for request: ListRequest) {
    self.classes = classes
    self.folder = folder
    self.request = request
  }

  /// Their positions; when there are none, a complaint says why.
  mutating func find() -> [Int] {
    // Who writes the class means it, whatever the dates of its term.
    request.className.map { stated($0) } ?? inTerm(ofHead())
  }

  // `class:` names a class by id, code or title, or a course.
  private mutating func stated(_ name: String) -> [Int] {
    let key = Membership.comparable(name)
    if let group = request.group, request.isGroupOfList {
      let found = positions(ListRequest.joined(name, group))
      if !found.isEmpty { return found }
    }
    if let found = classes.byName[key] ?? classes.byTitle[key] {
      guard request.isGroupOfList, let group = request.group else { return found }
      return narrowed(found, to: group, of: name)
    }
    if let found = classes.byCourse[key] {
      return request.group.map { narrowed(found, to: $0, of: name) } ?? found
    }
    noSuchClass(name, subject: .className)
    return []
  }

  // The class that is called like the head, or the classes of the course that is.
  private mutating func ofHead() -> [Int] {
    let course = request.course
    let runs = [course] + (request.session.map { ListRequest.joined(course, $0) } ?? [])
    if let group = request.group {
      let found = positions(runs.flatMap { ListRequest.joined($0, group) })
      if !found.isEmpty { return found }
    } else {
      let found = positions(runs.reversed())
      if !found.isEmpty { return found }
    }
    let key = Membership.comparable(course)
    guard let found = classes.byCourse[key] ?? classes.byName[key] else {
      noSuchClass(course, subject: .file)
      return []
    }
    return request.group.map { narrowed(found, to: $0, of: course) } ?? found
  }

  private func positions(_ names: [String]) -> [Int] {
    Set(names.flatMap { classes.byName[Membership.comparable($0)] ?? [] }).sorted()
  }

  // Of several classes those that end in the group: `CS101-B`, `Algorithms, group B`.
  private mutating func narrowed(_ found: [Int], to group: String, of name: String) -> [Int] {
    let names = Set(request.groupNames(group))
    let end = Membership.comparable(group)
    let kept = found.filter { position in
      let known = classes.all[position]
      return [known.id, known.code, known.title].contains { name in
        let name = Membership.comparable(name)
        guard !names.contains(name) else { return true }
        guard name.hasSuffix(end), let before = name.dropLast(end.count).last else { return false }
        return !before.isLetter && !before.isNumber
      }
    }
    if kept.isEmpty {
      complaints.append(
        ListComplaint(
          subject: .group, code: PeopleCodes.noSuchGroup,
          message: "the export \(folder) has no group '\(group)' of '\(name)'",
          hint: "its classes are \(shown(found)); "
            + "to choose one, write { file: …, class: \(classes.all[found[0]].name) }"))
    }
    return kept
  }

  // An export has the classes of several terms, or is an old one.
  private mutating func inTerm(_ found: [Int]) -> [Int] {
    guard let term = request.term else { return found }
    let kept = found.filter { position in
      let sessions = classes.all[position].terms.compactMap { classes.sessions[$0] }
      return sessions.isEmpty
        || sessions.contains { $0.first <= term.last && term.first <= $0.last }
    }
    let left = found.filter { !kept.contains($0) }
    guard let first = left.first else { return kept }
    let days = classes.all[first].terms.compactMap { classes.sessions[$0] }.first
    let names = shown(left)
    let when = days.map { " (\($0.first) to \($0.last))" } ?? ""
    complaints.append(
      ListComplaint(
        subject: .file, code: PeopleCodes.otherTerm,
        message: "the export \(folder) has \(names) in another term\(when) than this course",
        severity: kept.isEmpty ? .error : .note,
        hint: kept.isEmpty
          ? "export it again, or write the class with { file: …, class: … }, or mend 'term:'"
          : nil))
    return kept
  }

  private mutating func noSuchClass(_ name: String, subject: ListComplaint.Subject) {
    let known = classes.courseNames + classes.names
    let near = Suggestion.nearest(to: name, among: known)
    complaints.append(
      ListComplaint(
        subject: subject, code: PeopleCodes.noSuchClass,
        message: "the export \(folder) has no class or course '\(name)'",
        hint: near.map { near in
          subject == .file
            ? "did you mean '\(near)'? Then write { file: …, class: \(near) }"
            : "did you mean '\(near)'?"
        } ?? "its classes are \(classes.names.listed(limit: Self.mostNames))"))
  }

  private func shown(_ positions: [Int]) -> String {
    positions.map { classes.all[$0].name }.listed(limit: Self.mostNames)
  }

  /// Names of classes are long: so many still fit into a hint.
  private static let mostNames = 8
}
