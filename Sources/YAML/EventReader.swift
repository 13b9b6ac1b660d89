import CYAML

/// The events of libyaml's parser, one after the other.
///
/// The only place that touches the C library: it owns parser, event and a copy of the bytes, and
/// hands out numbers and Swift values.
@safe struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// A reader of UTF-8 bytes without a byte order mark.
  init(_ bytes: ArraySlice<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    let isReady = unsafe yaml_parser_initialize(parser)
    precondition(isReady == 1, "libyaml could not allocate a parser")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// Goes to the next event.
  mutating func advance() throws(SyntaxProblem) -> EventKind {
    unsafe yaml_event_delete(event)
    guard unsafe yaml_parser_parse(parser, event) == 1 else { throw problem() }
    return switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: .scalar
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .other
    }
  }

  /// Where the event begins.
  var start: Position { Self.position(unsafe event.pointee.start_mark) }

  /// Where the event ends: behind its last character.
  var end: Position { Self.position(unsafe event.pointee.end_mark) }

  /// The style of a scalar.
  var scalarStyle: NodeStyle {
    switch unsafe event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// Whether a map or list is written with brackets or braces.
  func isFlow(_ kind: EventKind) -> Bool {
    if kind == .mappingStart {
      return unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    }
    return unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
  }

  /// Adds the text of a scalar to a buffer.
  func appendText(to buffer: inout [UInt8]) {
    let count = unsafe event.pointee.data.scalar.length
    guard count > 0, let value = unsafe event.pointee.data.scalar.value else { return }
    unsafe buffer.append(contentsOf: UnsafeBufferPointer(start: value, count: count))
  }

  /// The anchor of an event of this kind, or the name of an alias.
  func anchor(of kind: EventKind) -> String? {
    switch kind {
    case .scalar: unsafe Self.string(event.pointee.data.scalar.anchor)
    case .mappingStart: unsafe Self.string(event.pointee.data.mapping_start.anchor)
    case .sequenceStart: unsafe Self.string(event.pointee.data.sequence_start.anchor)
    case .alias: unsafe Self.string(event.pointee.data.alias.anchor)
    case .mappingEnd, .sequenceEnd, .documentStart, .streamEnd, .other: nil
    }
  }

  /// The tag of an event of this kind.
  func tag(of kind: EventKind) -> String? {
    switch kind {
    case .scalar: unsafe Self.string(event.pointee.data.scalar.tag)
    case .mappingStart: unsafe Self.string(event.pointee.data.mapping_start.tag)
    case .sequenceStart: unsafe Self.string(event.pointee.data.sequence_start.tag)
    case .alias, .mappingEnd, .sequenceEnd, .documentStart, .streamEnd, .other: nil
    }
  }

  private func problem() -> SyntaxProblem {
    let state = unsafe parser.pointee
    return SyntaxProblem(
      problem: unsafe state.problem.map { unsafe String(cString: $0) } ?? "",
      context: unsafe state.context.map { unsafe String(cString: $0) } ?? "",
      position: Self.position(unsafe state.problem_mark),
      contextPosition: Self.position(unsafe state.context_mark))
  }

  private static func position(_ mark: yaml_mark_t) -> Position {
    Position(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private static func string(_ value: UnsafeMutablePointer<UInt8>?) -> String? {
    unsafe value.map { unsafe String(cString: $0) }
  }
}
