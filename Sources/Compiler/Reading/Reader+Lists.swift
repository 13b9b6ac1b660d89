import Diagnostics
import Domain
import YAML

extension Reader {
  /// `registrants`: list files, people in place, or `none`.
  mutating func registrants(_ node: Node) -> Located<PeopleChoice>? {
    guard !node.isMissing else { return nil }
    if node.kind == .scalar, node.isText("none") { return Located(.nobody, at: node) }
    guard node.kind == .sequence else {
      return source(node).map { Located(.listed([$0]), at: node) }
    }
    var sources: [PeopleSource] = []
    for element in node.elements {
      if let source = source(element) { sources.append(source) }
    }
    return Located(.listed(sources), at: node)
  }

  private mutating func source(_ node: Node) -> PeopleSource? {
    if node.kind == .mapping, node["email"] == nil,
      node.entries.contains(where: { ListKey(rawValue: $0.key.text) != nil })
    {
      return list(node).map { .list($0) }
    }
    guard node.kind == .scalar else { return person(node).map { .person($0) } }
    guard let text = value(node, as: Words.self) else { return nil }
    guard !text.value.text.contains("@") || text.value.text.hasSuffix(".csv") else {
      return person(node).map { .person($0) }
    }
    guard text.value.text.contains(".") || text.value.text.contains("/") else {
      report(
        node.finding(
          .notAPath, "'\(text.value.text)' is neither a list of people nor an e-mail address",
          hint:
            "write a path such as ../people/cs101.csv, ./\(text.value.text) for a folder of this name, "
            + "or none"))
      return nil
    }
    return path(text).map { .list(ListSource(path: $0, node: node)) }
  }

  // { file: ../people/all.csv, class: CS101-B, group: B, roles: [student] }
  private mutating func list(_ node: Node) -> ListSource? {
    var path: Located<Words>?
    var list = ListSource(path: "", node: node)
    for (keyNode, value) in node.entries {
      switch key(keyNode, of: ListKey.self) {
      case .file: path = self.value(value)
      case .class: list.className = self.value(value)
      case .group: list.group = self.value(value)
      case .roles:
        list.roles = roles(value)
        list.rolesNode = value
      case nil: break
      }
    }
    guard node["file"] != nil else {
      report(
        node.finding(.noValue, "the file is missing", hint: "add 'file: ../people/cs101.csv'"))
      return nil
    }
    guard let path, let resolved = self.path(path) else { return nil }
    list.path = resolved
    list.node = path.node
    return list
  }

  private mutating func roles(_ node: Node) -> RoleChoice {
    guard let words = values(node, as: Words.self)?.value else { return .learners }
    let isEverybody = words.contains { $0.value.text == ListSource.everybody }
    return isEverybody ? .all : .only(words.map { PeopleRole($0.value.text) })
  }
}

/// The keys of a list of people.
enum ListKey: String, KeySet {
  case file, `class`, group, roles

  static var owner: String { "a list of people" }
}
