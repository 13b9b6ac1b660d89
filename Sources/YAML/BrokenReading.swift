import Diagnostics

/// Reads a file again and again, each time without the lines that stopped the reader before.
struct BrokenReading {
  private let bytes: [UInt8]
  private let file: String
  private let waiting: String?
  private let limits: Limits
  /// What stopped the reader, one for each line that is left out.
  private var stops: [Diagnostic] = []
  private var first: [Diagnostic] = []
  private var last: [Diagnostic] = []
  private var gap: SourceGap?
  private var isWhole = false

  /// More broken lines than this are no slips, and every one costs a reading of the file.
  private static let most = 12

  // Each of these is told by the line that it stands on, so the lines after it can be read without it.
  private static let lines: Set<Code> = [
    YAMLCodes.invisibleCharacter, YAMLCodes.tag, YAMLCodes.undefinedAlias, YAMLCodes.keyNotText,
    YAMLCodes.missingKey, YAMLCodes.missingSpaceAfterColon, YAMLCodes.missingSpaceAfterDash,
    YAMLCodes.colonInValue, YAMLCodes.indentation, YAMLCodes.missingColon, YAMLCodes.tab,
    YAMLCodes.textAfterQuote, YAMLCodes.unclosedQuote, YAMLCodes.unclosedBracket,
    YAMLCodes.textAfterBracket, YAMLCodes.listOnKeyLine, YAMLCodes.reservedCharacter,
    YAMLCodes.unknownEscape, YAMLCodes.blockHeader, YAMLCodes.mixedListAndKeys,
  ]

  // Whoever is told of the whole file needs no word about its rest.
  private static let files: Set<Code> = [
    YAMLCodes.emptyFile, YAMLCodes.fileTooLarge, YAMLCodes.utf16,
  ]

  init(_ bytes: [UInt8], file: String, waiting: String?, limits: Limits) {
    self.bytes = bytes
    self.file = file
    self.waiting = waiting
    self.limits = limits
  }

  /// The tree of what is left, when that is a map.
  mutating func read() -> Tree? {
    let original = SourceScan(bytes, file: file, limits: limits)
    guard original.isReadable else {
      first = original.findings
      stops = first.last.map { [$0] } ?? []
      return nil
    }
    for round in 0...Self.most {
      let scan = gap.map { SourceScan($0.bytes, file: file, limits: limits) } ?? original
      guard scan.isReadable else {
        isWhole = true
        return nil
      }
      var builder = TreeBuilder(scan, limits: limits)
      let tree = builder.build()
      if round == 0 { first = builder.findings }
      if let tree {
        last = builder.findings
        isWhole = true
        return tree.records.first?.kind == .mapping ? tree : nil
      }
      guard let stop = builder.stop else { return nil }
      guard Self.lines.contains(stop.code) else {
        if round == 0 { stops = [stop] }
        return nil
      }
      leaveOut(stop, in: original.source)
    }
    return nil
  }

  // A quote that is closed by the beginning of the next one is noticed too late: then the line with
  // the slip stands above the lines that were blamed.
  private mutating func leaveOut(_ stop: Diagnostic, in source: SourceText) {
    let wronged = stops.filter { $0.brokenLine > stop.brokenLine }
    first.removeAll { wronged.contains($0) }
    stops.removeAll { wronged.contains($0) }
    stops.append(stop)
    gap = SourceGap(below: stops.map(\.brokenLine), in: source)
  }

  /// All findings, sorted; one of them says what it means for the rest of the file.
  var findings: [Diagnostic] {
    let stops = stops.sorted()
    var found = Set(first + stops + last.filter { !isLeftEmpty($0) })
    // Who indents with tabs is told once.
    found.subtract(stops.filter { $0.code == YAMLCodes.tab }.dropFirst())
    guard let told = isWhole ? stops.first : stops.last, !Self.files.contains(told.code) else {
      return found.sorted()
    }
    found.remove(told)
    found.insert(told.with(note(at: told.span)))
    return found.sorted()
  }

  private func note(at span: Span) -> Related {
    let rest =
      isWhole
      ? "what depends on this line is checked when it can be read"
      : "the rest of the file is checked when this can be read"
    return Related(span, waiting ?? rest)
  }

  // A key whose value was left out is no mistake of its own, and neither is a file that was.
  private func isLeftEmpty(_ finding: Diagnostic) -> Bool {
    switch finding.code {
    case YAMLCodes.missingValue: gap?.follows(finding.span.place.line) ?? false
    case YAMLCodes.notAMap, YAMLCodes.emptyFile: gap != nil
    default: false
    }
  }
}

extension Diagnostic {
  /// The line that is left out because of it: of a bracket without its end, the line where it opens.
  fileprivate var brokenLine: Int {
    code == YAMLCodes.unclosedBracket
      ? related.first?.span.place.line ?? span.place.line : span.place.line
  }

  fileprivate func with(_ note: Related) -> Diagnostic {
    Diagnostic(
      code, message, at: span, severity: severity, hint: hint, excerpt: excerpt,
      related: related + [note])
  }
}
