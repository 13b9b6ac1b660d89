import Diagnostics
import Domain
import YAML

/// Brings together the people that `registrants` names, and notes the lists they come from.
struct PeopleGathering {
  private let surroundings: Surroundings
  /// The paths of the lists, whether they exist or not.
  private(set) var dependencies: [String] = []

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Everybody, sorted by key; `nil`: there is no list.
  mutating func gather(_ choice: PeopleChoice, _ reader: inout Reader) -> [Person]? {
    guard case .listed(let sources) = choice else { return nil }
    var lists: [[Person]] = []
    var named: [Person] = []
    for source in sources {
      switch source {
      case .person(let person): named.append(person.value)
      case .file(let path, let node):
        dependencies.append(path)
        if let roster = surroundings.lists.roster(at: path) {
          reader.report(roster.findings)
          lists.append(roster.people)
        } else {
          reader.report(missing(path, at: node))
        }
      }
    }
    return Roster.union(named.isEmpty ? lists : lists + [named])
  }

  private func missing(_ path: String, at node: Node) -> Diagnostic {
    let known = surroundings.tree.files.keys.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".txt") }
    return node.finding(
      .missingFile, "there is no file '\(path)'",
      hint: Suggestion.hint(for: path, among: known.sorted())
        ?? "paths are relative to this file, such as ../people/cs101.csv")
  }
}
