/// What an event of the parser says.
enum EventKind: Sendable {
  case scalar, mappingStart, mappingEnd, sequenceStart, sequenceEnd, alias
  case documentStart, streamEnd
  /// The begin of the stream and the end of a document, which say nothing new.
  case other
}
