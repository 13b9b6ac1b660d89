/// The arena that holds all nodes of one file: one buffer of text, one array of records.
///
/// A class so that a `Node` is one reference and one number, and copying it counts one reference
/// and not four arrays. It never changes after parsing.
final class Tree: Sendable {
  let source: SourceText
  let text: [UInt8]
  let records: [NodeRecord]
  let children: [UInt32]

  init(source: SourceText, text: [UInt8], records: [NodeRecord], children: [UInt32]) {
    self.source = source
    self.text = text
    self.records = records
    self.children = children
  }
}
