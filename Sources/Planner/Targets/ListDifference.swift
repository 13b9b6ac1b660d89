import Domain

/// Who has to be added to a remote list and who taken off it; people are known by ``Person/key``.
struct ListDifference {
  /// In the order of the wanted list.
  var added: [Person]
  /// In the order of the remote list.
  var removed: [RemoteRegistrant]

  init(wanted: [Person], present: [RemoteRegistrant]) {
    let wantedKeys = Set(wanted.map(\.key))
    let presentKeys = Set(present.map(\.key))
    added = wanted.filter { !presentKeys.contains($0.key) }
    removed = present.filter { !wantedKeys.contains($0.key) }
  }
}
