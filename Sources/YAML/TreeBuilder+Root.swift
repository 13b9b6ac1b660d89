import Diagnostics

extension TreeBuilder {
  /// Reports a file that is no map of keys and values.
  mutating func checkRoot() {
    guard let root = records.first, root.kind != .mapping, !root.isReported else { return }
    let position = Position(line: Int(root.line), column: Int(root.column))
    let line = SourceLine(position.line, in: source)
    if root.kind == .scalar, findings.allSatisfy({ $0.code == YAMLCodes.invisibleCharacter }),
      let fixed = line.withSpaceAfterColon()
    {
      reportMissingSpace(at: position, length: line.trimmedLength, fixed: fixed)
      return
    }
    let name = root.kind == .scalar ? "text" : "a list"
    report(
      source.diagnostic(
        YAMLCodes.notAMap, "the file is \(name); a map is expected, lines of 'key: value'",
        at: position, length: max(1, Int(root.length))))
  }
}
