/// What a catalog says and a workspace made of it does not, so that nothing is dropped in silence.
package struct CatalogOmissions: Hashable {
  /// Classes with all their times.
  package private(set) var whole = 0
  /// Classes without a time, by their id: they are in the workspace as `unscheduled`.
  package private(set) var unscheduled: [String] = []
  /// Times that cannot be read, each with the id of its class: they are not in the workspace.
  package private(set) var unread: [String] = []

  mutating func note(_ item: CatalogClass, id: String) {
    let left = item.unread
    unread += left.map { "class \(id): '\($0)'" }
    if item.slots.isEmpty {
      unscheduled.append(id)
    } else if left.isEmpty {
      whole += 1
    }
  }

  /// Sentences for people, each a line.
  package var lines: [String] {
    var lines = ["\(whole) classes with all their times"]
    if !unscheduled.isEmpty {
      lines.append("\(unscheduled.count) classes without a time, written as 'unscheduled: true'")
    }
    return lines + unread.map { "left out, since it cannot be read: \($0)" }
  }
}
