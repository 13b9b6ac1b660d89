package import Diagnostics

/// What can still be read of a file with a syntax error.
///
/// The line that stops the reader is left out, together with what is indented below it, and the file is
/// read again: so one mistake does not hide the others. What is found then is true of the lines that
/// are left; what depends on a line that was left out cannot be judged, and a note says so.
package struct BrokenDocument: Sendable {
  /// The rest as a tree; `nil` when nothing certain can be said of it.
  package let root: Node?

  /// All that was found, sorted by place.
  package let findings: [Diagnostic]

  /// Reads a file that `Document.parse` gave no document for.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its path as the user sees it.
  ///   - waiting: What has to wait until the file can be read, as a sentence; `nil`: what depends on
  ///     the lines that are left out.
  ///   - limits: How much the file may ask for.
  package init(
    _ bytes: [UInt8], file: String, waiting: String? = nil, limits: Limits = .standard
  ) {
    var reading = BrokenReading(bytes, file: file, waiting: waiting, limits: limits)
    let tree = reading.read()
    root = tree.map { Node(tree: $0, index: 0) }
    findings = reading.findings
  }
}
