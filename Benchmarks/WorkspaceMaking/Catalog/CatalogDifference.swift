/// What somebody who looks at a workspace made of a catalog sees change from one day to another:
/// the ids of the classes, by what happened to them. No class is in two of these sets.
package struct CatalogDifference: Hashable, Sendable {
  /// Classes with times that were not there, or had none.
  package private(set) var new: Set<String> = []
  /// Classes that had times, and are not there or have none.
  package private(set) var gone: Set<String> = []
  /// Classes whose times changed.
  package private(set) var retimed: Set<String> = []
  /// Classes of which something else changed that their files say: title, teachers, rooms.
  package private(set) var retold: Set<String> = []
  /// Classes of which something changed that means nothing: a comment, a folder, or no time.
  package private(set) var silent: Set<String> = []

  /// The changes from some classes, by their id, to others.
  package init(from before: [String: CatalogClass], to after: [String: CatalogClass]) {
    for id in Set(before.keys).union(after.keys) {
      let (old, new) = (before[id], after[id])
      guard old != new else { continue }
      switch (old.flatMap(\.timetable), new.flatMap(\.timetable)) {
      case (nil, nil): silent.insert(id)
      case (nil, .some): self.new.insert(id)
      case (.some, nil): gone.insert(id)
      case (let slots?, let others?) where slots != others: retimed.insert(id)
      case (.some, .some):
        let isSame = old?.withoutRemarks == new?.withoutRemarks
        if isSame { silent.insert(id) } else { retold.insert(id) }
      }
    }
  }

  /// The ids of all classes whose meetings may change.
  package var audible: Set<String> { new.union(gone).union(retimed).union(retold) }
}

extension CatalogClass {
  /// The times, if there are any.
  fileprivate var timetable: [WeeklySlot]? { slots.isEmpty ? nil : slots }

  /// What of it means something in a workspace, beside its times.
  fileprivate var withoutRemarks: [String] { [course, title, places ?? ""] + who }
}
