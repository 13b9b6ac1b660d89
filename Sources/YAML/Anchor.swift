/// A value that aliases can repeat.
struct Anchor {
  let index: Int
  /// How many nodes a walk through it meets, aliases followed; `nil` while it is still open.
  var nodes: Int?
  /// How many maps and lists lie in each other in it, itself included.
  var height: Int
}
