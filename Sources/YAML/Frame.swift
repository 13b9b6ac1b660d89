/// A map or list whose end has not been read yet.
struct Frame {
  /// Its record.
  let index: Int
  /// Where its children begin among the pending ones.
  let pendingStart: Int
  /// How many nodes aliases had added before it.
  let aliasedBefore: Int
  let isMapping: Bool
  let isFlow: Bool
  let anchor: String?
  /// How many maps and lists lie in each other below it.
  var height = 0
}
