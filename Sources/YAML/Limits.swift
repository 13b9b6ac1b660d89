/// How much one file may ask for; going past one is a finding and never a crash.
package struct Limits: Hashable, Sendable {
  /// The size of a file in bytes.
  package let bytes: Int

  /// How many maps and lists may lie in each other, aliases followed.
  package let depth: Int

  /// How many scalars, lists and maps a file may have.
  package let nodes: Int

  /// How many nodes all aliases and merge keys of a file may add when they are followed.
  package let aliasedNodes: Int

  /// How many findings are made per file.
  package let findings: Int

  /// Limits of one's own, for tests.
  package init(
    bytes: Int = standard.bytes, depth: Int = standard.depth, nodes: Int = standard.nodes,
    aliasedNodes: Int = standard.aliasedNodes, findings: Int = standard.findings
  ) {
    self.init(bytes, depth, nodes, aliasedNodes, findings)
  }

  private init(_ bytes: Int, _ depth: Int, _ nodes: Int, _ aliasedNodes: Int, _ findings: Int) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.aliasedNodes = aliasedNodes
    self.findings = findings
  }

  /// The limits of the product. The largest real schedule file seen has 40 KB, 6 levels and 2,000
  /// nodes; a whole university in one file still fits, and every limit keeps memory below 100 MB.
  package static let standard = Limits(4 << 20, 64, 500_000, 100_000, 200)
}
