import Diagnostics

/// Turns the events of one file into the arena of its tree, and says what is wrong on the way.
struct TreeBuilder {
  let source: SourceText
  let limits: Limits
  /// The lines not reached yet where a `#` follows a blank.
  var hashLines: ArraySlice<UInt32>
  var suspects: ArraySlice<Suspect>
  var findings: [Diagnostic] = []
  /// The finding that tells why there is no tree.
  private(set) var stop: Diagnostic?
  var text: [UInt8] = []
  var records: [NodeRecord] = []
  var children: [UInt32] = []
  /// The children read so far of the maps and lists that are still open.
  var pending: [UInt32] = []
  var frames: [Frame] = []
  var anchors: [String: Anchor] = [:]
  /// How many nodes aliases and merge keys have added so far.
  var aliased = 0

  init(_ scan: SourceScan, limits: Limits) {
    source = scan.source
    self.limits = limits
    hashLines = scan.hashLines[...]
    suspects = scan.suspects[...]
    text.reserveCapacity(source.bytes.count)
    records.reserveCapacity(source.bytes.count / 12 + 4)
    children.reserveCapacity(source.bytes.count / 12 + 4)
  }

  /// Reads the file to its end, or to the first syntax error, which leaves no tree.
  mutating func build() -> Tree? {
    var reader = EventReader(source.bytes[Int(source.lineStarts[0])...])
    do {
      try read(&reader)
    } catch {
      explain(error)
      return nil
    }
    checkRoot()
    return Tree(source: source, text: text, records: records, children: children)
  }

  private mutating func explain(_ failure: ParseFailure) {
    switch failure {
    case .syntax(let problem):
      reportIndentation(before: problem.position.line)
      stop = findings.first { explains($0, problem) }
      guard stop == nil else { return }
      let explanation = SyntaxExplanation(problem, in: source).diagnostic
      // A line that was read as text may have been told already.
      if !findings.contains(explanation) { report(explanation) }
      stop = explanation
    case .reported:
      stop = findings.last
    }
  }

  private mutating func read(_ reader: inout EventReader) throws(ParseFailure) {
    while true {
      switch try next(&reader) {
      case .scalar: try addScalar(reader)
      case .mappingStart: try open(reader, .mappingStart)
      case .sequenceStart: try open(reader, .sequenceStart)
      case .mappingEnd, .sequenceEnd: try close(reader)
      case .alias: try addAlias(reader)
      case .documentStart: try startDocument(reader)
      case .streamEnd: return
      case .other: continue
      }
    }
  }

  private func next(_ reader: inout EventReader) throws(ParseFailure) -> EventKind {
    do { return try reader.advance() } catch { throw .syntax(error) }
  }

  private mutating func startDocument(_ reader: borrowing EventReader) throws(ParseFailure) {
    guard !records.isEmpty else { return }
    report(
      source.diagnostic(
        YAMLCodes.secondDocument, "a second document begins in this file", at: reader.start,
        length: 3, hint: "put it into a file of its own, or delete the line '---'"))
    throw .reported
  }

  private mutating func open(
    _ reader: borrowing EventReader, _ event: EventKind
  ) throws(ParseFailure) {
    let isMapping = event == .mappingStart
    let isFlow = reader.isFlow(event)
    let start = reader.start
    guard frames.count < limits.depth else { throw tooDeep(at: start) }
    refuseTag(reader.tag(of: event), at: start)
    if isKeyDue {
      refuseKey(at: start, isFlow: isFlow)
      // `{{ course }}` is a map in a map to YAML, and nobody meant the outer one either.
      if isFlow { records[frames[frames.count - 1].index].isReported = true }
    }
    let index = try append(
      NodeRecord(
        kind: isMapping ? .mapping : .sequence, style: isFlow ? .flow : .block, start: 0, count: 0,
        line: UInt32(start.line), column: UInt32(start.column), length: 1))
    let anchor = reader.anchor(of: event)
    if let anchor { anchors[anchor] = Anchor(index: index, nodes: nil, height: 0) }
    frames.append(
      Frame(
        index: index, pendingStart: pending.count, aliasedBefore: aliased, isMapping: isMapping,
        isFlow: isFlow, anchor: anchor))
  }

  private mutating func close(_ reader: borrowing EventReader) throws(ParseFailure) {
    guard let frame = frames.popLast() else { return }
    if frame.isMapping { try finishMapping(frame) }
    var record = records[frame.index]
    record.start = UInt32(children.count)
    record.count = UInt32(pending.count - frame.pendingStart)
    record.length = extent(of: frame, record, end: reader.end)
    children.append(contentsOf: pending[frame.pendingStart...])
    pending.removeSubrange(frame.pendingStart...)
    if frame.isMapping, !frame.isFlow, record.count > 0 { place(&record, frame) }
    records[frame.index] = record
    let height = frame.height + 1
    if let anchor = frame.anchor {
      let nodes = records.count - frame.index + aliased - frame.aliasedBefore
      anchors[anchor] = Anchor(index: frame.index, nodes: nodes, height: height)
    }
    raise(to: height)
  }

  // A map by indentation is shown by its first key: what an anchor stands before is its value.
  private func place(_ record: inout NodeRecord, _ frame: Frame) {
    let first = records[Int(children[Int(record.start)])]
    guard first.line >= record.line else { return }
    record.line = first.line
    record.column = first.column
    record.length = first.length
  }

  private func extent(of frame: Frame, _ record: NodeRecord, end: Position) -> UInt32 {
    guard frame.isFlow else { return 1 }
    guard Int(record.line) == end.line else { return 0 }
    return UInt32(max(1, end.column - Int(record.column)))
  }

  /// Adds a record as the next child of the open map or list.
  mutating func append(_ record: NodeRecord) throws(ParseFailure) -> Int {
    guard records.count < limits.nodes else { throw tooManyNodes(record) }
    let index = records.count
    records.append(record)
    // The root is nobody's child.
    if !frames.isEmpty { pending.append(UInt32(index)) }
    return index
  }

  /// Whether the next child of the open map is a key.
  var isKeyDue: Bool {
    // By index: a copy of the frame would count references once per scalar.
    guard !frames.isEmpty, frames[frames.count - 1].isMapping else { return false }
    return (pending.count - frames[frames.count - 1].pendingStart) % 2 == 0
  }

  /// Notes how much lies in each other in the open map or list.
  mutating func raise(to height: Int) {
    guard !frames.isEmpty, frames[frames.count - 1].height < height else { return }
    frames[frames.count - 1].height = height
  }

  /// Makes a finding, up to the limit per file.
  mutating func report(_ finding: Diagnostic) {
    guard findings.count < limits.findings else { return }
    findings.append(finding)
  }
}
