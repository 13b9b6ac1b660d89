package import Diagnostics

/// A file that could be read as a tree.
package struct Document: Sendable {
  /// The value of the whole file; a map unless a finding says otherwise.
  package let root: Node

  /// What was found while reading, sorted by place; the tree may be used none the less.
  package let findings: [Diagnostic]

  /// Reads a file of one YAML document: the 1.2 core schema where every scalar stays text.
  ///
  /// All duplicate keys, missing values and bad characters are found; a syntax error ends the
  /// file. Without a document the findings contain at least one error. A document that comes with
  /// errors is good enough to look for more of them: a node that stands where something is
  /// missing says `isMissing` and has been reported.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its path as the user sees it, for the places of findings.
  ///   - limits: How much the file may ask for.
  package static func parse(
    _ bytes: [UInt8], file: String, limits: Limits = .standard
  ) -> (document: Document?, findings: [Diagnostic]) {
    let scan = SourceScan(bytes, file: file, limits: limits)
    guard scan.isReadable else { return (nil, scan.findings.sorted()) }
    var builder = TreeBuilder(scan, limits: limits)
    let tree = builder.build()
    let findings = builder.findings.sorted()
    guard let tree else { return (nil, findings) }
    let root = Node(tree: tree, index: 0)
    return (Document(root: root, findings: findings), findings)
  }
}
