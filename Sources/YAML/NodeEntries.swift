/// The entries of a map, in the order of the file.
package struct NodeEntries: RandomAccessCollection, Sendable {
  private let tree: Tree
  private let start: Int

  /// The position after the last entry.
  package let endIndex: Int

  init(of node: Node) {
    tree = node.tree
    start = Int(node.record.start)
    endIndex = Int(node.record.count) / 2
  }

  init(emptyIn tree: Tree) {
    self.tree = tree
    start = 0
    endIndex = 0
  }

  /// The position of the first entry: 0.
  package var startIndex: Int { 0 }

  /// The entry at a position.
  package subscript(position: Int) -> (key: Node, value: Node) {
    precondition(position >= 0 && position < endIndex, "a map has no entry \(position)")
    let first = start + 2 * position
    return (
      Node(tree: tree, index: Int(tree.children[first])),
      Node(tree: tree, index: Int(tree.children[first + 1]))
    )
  }
}
