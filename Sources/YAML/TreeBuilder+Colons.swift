import Diagnostics

extension TreeBuilder {
  /// Reports that a space is missing after a colon.
  ///
  /// A character that stands there and only looks like a space is named, and not reported a second time.
  ///
  /// - Parameters:
  ///   - position: Where the key begins.
  ///   - length: Of the key and what is its value.
  ///   - fixed: The same with a space.
  mutating func reportMissingSpace(at position: Position, length: Int, fixed: String) {
    let line = SourceLine(position.line, in: source)
    if let found = line.invisibleAfterColon(from: position.column) {
      findings.removeAll {
        $0.code == YAMLCodes.invisibleCharacter && $0.span.place.line == position.line
          && $0.span.place.column == found.column
      }
    }
    report(
      source.diagnostic(
        YAMLCodes.missingSpaceAfterColon, line.missingSpaceMessage(from: position.column),
        at: position, length: length, hint: "write '\(fixed)'"))
  }
}
