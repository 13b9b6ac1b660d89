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
        dependencies.append(list.path)
        if let roster = surroundings.lists.roster(for: request(list)) {
          reader.report(roster.findings)
          reader.report(roster.complaints.map { diagnostic($0, about: list) })
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

  private func missing(_ path: String, at node: Node) -> Diagnostic {
    let known = surroundings.tree.files.keys.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".txt") }
    return node.finding(
      .missingFile, "there is no file '\(path)'",
      hint: Suggestion.hint(for: path, among: known.sorted())
        ?? "paths are relative to this file, such as ../people/cs101.csv")
  }
}
