import Diagnostics

/// What one pass over the bytes of a file tells before it is parsed: its lines, and characters
/// that do not belong into it.
struct SourceScan {
  let source: SourceText

  /// Characters that are refused unless they stand in quotes, in the order of the file.
  private(set) var suspects: [Suspect] = []

  /// The lines, from 1, where a `#` follows a blank, so that a comment may stand behind a value.
  private(set) var hashLines: [UInt32] = []

  private(set) var findings: [Diagnostic] = []

  /// Whether parsing makes sense.
  var isReadable: Bool { findings.isEmpty }

  init(_ bytes: [UInt8], file: String, limits: Limits) {
    if let problem = Self.problem(with: bytes, file: file, limits: limits) {
      source = SourceText(file: file, bytes: [], lineStarts: [0])
      findings = [problem]
      return
    }
    var pass = SourcePass(bytes, limit: limits.findings)
    pass.run()
    let source = SourceText(file: file, bytes: bytes, lineStarts: pass.lineStarts)
    self.source = source
    hashLines = pass.hashLines
    findings = pass.defects.map { $0.diagnostic(in: source) }
    suspects = pass.suspects.map { Suspect($0, in: source) }
    if findings.isEmpty, !pass.hasContent { findings = [Self.empty(file)] }
  }

  private static func problem(
    with bytes: [UInt8], file: String, limits: Limits
  ) -> Diagnostic? {
    let span = Span(Place(file: file, line: 1, column: 1))
    if bytes.isEmpty { return empty(file) }
    if bytes.count > limits.bytes {
      return Diagnostic(
        YAMLCodes.fileTooLarge,
        "the file has \(bytes.count) bytes; at most \(limits.bytes) are read", at: span,
        hint: "split it into several files")
    }
    guard isUTF16(bytes) else { return nil }
    return Diagnostic(
      YAMLCodes.utf16, "the file is saved as UTF-16", at: span, hint: "save it as UTF-8")
  }

  private static func empty(_ file: String) -> Diagnostic {
    Diagnostic(
      YAMLCodes.emptyFile, "the file is empty", at: Span(Place(file: file, line: 1, column: 1)),
      hint: emptyHint)
  }

  /// What to do about an empty file.
  static let emptyHint = "begin with a line such as 'course: CS101', or delete the file"

  // A byte order mark says so; without one, every other byte of Latin text is zero.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4 else { return false }
    let isLittle = bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0 && bytes[2] != 0
    let isBig = bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0 && bytes[3] != 0
    return isLittle || isBig
  }
}
