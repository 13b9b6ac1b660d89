/// The elements of a list.
package struct NodeElements: RandomAccessCollection, Sendable {
  private let tree: Tree
  private let start: Int

  /// The position after the last element.
  package let endIndex: Int

  init(of node: Node) {
    tree = node.tree
    start = Int(node.record.start)
    endIndex = Int(node.record.count)
  }

  init(emptyIn tree: Tree) {
    self.tree = tree
    start = 0
    endIndex = 0
  }

  /// The position of the first element: 0.
  package var startIndex: Int { 0 }

  /// The element at a position.
  package subscript(position: Int) -> Node {
    precondition(position >= 0 && position < endIndex, "a list has no element \(position)")
    return Node(tree: tree, index: Int(tree.children[start + position]))
  }
}
