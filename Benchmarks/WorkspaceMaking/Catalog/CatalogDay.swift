/// What changed in a catalog between one look at it and the next.
struct CatalogDay: Hashable, Decodable {
  /// When it was seen, as RFC 3339 has it.
  let at: String
  /// Classes that are new, by their id.
  let add: [String: CatalogClass]
  /// The ids of those that are gone.
  let drop: [String]
  /// Those that are not as they were, by their id.
  let mod: [String: CatalogEdit]

  /// Makes the changes, in the order: gone, new, changed.
  /// - Throws: When they do not fit what is there; `place` says where they are written.
  func apply(to classes: inout [String: CatalogClass], place: String) throws(MakingError) {
    for id in drop where classes.removeValue(forKey: id) == nil {
      throw MakingError("\(place): there is no class \(id) to drop")
    }
    for (id, item) in add.sorted(by: { $0.key < $1.key }) {
      guard classes.updateValue(item, forKey: id) == nil else {
        throw MakingError("\(place): the class \(id) to add is there already")
      }
    }
    for (id, edit) in mod.sorted(by: { $0.key < $1.key }) {
      guard var item = classes[id] else {
        throw MakingError("\(place): there is no class \(id) to change")
      }
      try edit.apply(to: &item, place: "\(place): class \(id)")
      classes[id] = item
    }
  }
}
