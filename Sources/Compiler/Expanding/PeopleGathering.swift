import CivilTime
import Diagnostics
import Domain
import YAML

/// Brings together the people that `registrants` names, and notes the lists they come from.
struct PeopleGathering {
  private let surroundings: Surroundings
  private let schedule: Schedule
  private let term: TermInUse?
  /// The paths of the lists, whether they exist or not.
  private(set) var dependencies: [String] = []

  init(_ surroundings: Surroundings, for schedule: Schedule, in term: TermInUse?) {
    self.surroundings = surroundings
    self.schedule = schedule
    self.term = term
  }

  /// Everybody, sorted by key; `nil`: there is no list.
  mutating func gather(_ choice: PeopleChoice, _ reader: inout Reader) -> [Person]? {
    guard case .listed(let sources) = choice else { return nil }
    var lists: [[Person]] = []
    var named: [Person] = []
    for source in sources {
      switch source {
      case .person(let person): named.append(person.value)
      case .list(let list):
        dependencies += surroundings.lists.dependencies(of: list.path)
        if let roster = surroundings.lists.roster(for: request(list)) {
          reader.report(roster.findings)
          reader.report(roster.complaints.map { diagnostic($0, about: list) })
          if surroundings.lists.isPartOfExport(list.path) { reader.report(Self.part(list)) }
          lists.append(roster.people)
        } else {
          reader.report(missing(list.path, at: list.node))
        }
      }
    }
    return Roster.union(named.isEmpty ? lists : lists + [named])
  }

  private func request(_ list: ListSource) -> ListRequest {
    var request = ListRequest(
      path: list.path, course: schedule.head.value.id, session: schedule.session?.value.text)
    request.className = list.className?.value.text
    request.isGroupOfList = list.group != nil
    request.group = list.group?.value.text ?? schedule.group?.value.text
    if list.group?.value.text == ListSource.everybody {
      request.isGroupOfList = false
      request.group = nil
    }
    request.roles = list.roles
    request.term = term.flatMap { DateRange(from: $0.calendar.starts, through: $0.calendar.ends) }
    return request
  }

  private func diagnostic(_ complaint: ListComplaint, about list: ListSource) -> Diagnostic {
    let node: Node? =
      switch complaint.subject {
      case .file: nil
      case .group: list.group?.node ?? schedule.group?.node
      case .className: list.className?.node
      case .roles: list.rolesNode
      }
    return (node ?? list.node).diagnostic(
      complaint.code, complaint.message, hint: complaint.hint, severity: complaint.severity)
  }

  private static func part(_ list: ListSource) -> Diagnostic {
    let folder = list.node.text.split(separator: "/").dropLast().joined(separator: "/")
    let name = folder.contains("/") || folder.hasPrefix(".") ? folder : "./\(folder)"
    return list.node.diagnostic(
      PeopleCodes.partOfExport,
      "this is one file of an export, which says only as a whole who is in which class",
      hint: folder.isEmpty
        ? "move the export into a folder, and name that" : "name its folder: \(name)",
      severity: .warning)
  }

  private func missing(_ path: String, at node: Node) -> Diagnostic {
    let files = surroundings.tree.files.keys
    if files.contains(where: { $0.hasPrefix(path + "/") }) {
      return node.finding(
        .missingFile, "there is no export of classes in the folder '\(path)'",
        hint: "an export has users.csv, classes.csv and enrollments.csv, as OneRoster names them")
    }
    let known = files.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".txt") }
    return node.finding(
      .missingFile, "there is no file '\(path)'",
      hint: Suggestion.hint(for: path, among: known.sorted()) ?? Self.hint(for: path))
  }

  private static func hint(for path: String) -> String {
    if path.hasSuffix(".zip") { return "unpack it, and name the folder" }
    if path.hasSuffix(".xlsx") || path.hasSuffix(".xls") || path.hasSuffix(".ods") {
      return "a list is text: save the workbook as 'CSV UTF-8', and name that file"
    }
    return "paths are relative to this file, such as ../people/cs101.csv"
  }
}
