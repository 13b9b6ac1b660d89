import Domain

/// How many people a step puts on a list and takes off it.
package struct PeopleChange: Hashable, Sendable {
  package var added: Int
  package var removed: Int

  package init(added: Int, removed: Int) {
    self.added = added
    self.removed = removed
  }

  /// From one list of registrants to another; no list is an empty one.
  init(from before: [Person]?, to after: [Person]?) {
    let old = Set((before ?? []).map(\.key))
    let new = Set((after ?? []).map(\.key))
    added = new.subtracting(old).count
    removed = old.subtracting(new).count
  }

  /// Whether nobody gets or loses anything.
  package var isEmpty: Bool { added == 0 && removed == 0 }

  /// For people: `3 registered, 1 taken off the list`.
  package var text: String {
    [
      added > 0 ? "\(added) registered" : nil,
      removed > 0 ? "\(removed) taken off the list" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}
