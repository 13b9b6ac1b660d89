extension Array {
  /// The elements in the order of a key: keys are sorted and large values are copied once. Equal ones
  /// keep their order.
  func ordered<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    let keys = map(key)
    let positions = indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left] < keys[right]
    }
    return positions.map { self[$0] }
  }
}
