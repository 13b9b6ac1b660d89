/// One value of a document: text, a list or a map, with its place.
///
/// A small cursor into the arena of its document; an alias is a cursor to what the anchor holds.
package struct Node: Sendable {
  let tree: Tree
  let index: Int

  var record: NodeRecord { tree.records[index] }

  /// What it is made of.
  package var kind: NodeKind { record.kind }

  /// How it is written.
  package var style: NodeStyle { record.style }

  /// Whether nothing stands here although a value is due; this has been reported.
  package var isMissing: Bool { record.isReported }

  /// Whether it says that there is no value: nothing, `~` or `null`, without quotes.
  package var isNull: Bool {
    guard kind == .scalar, style == .plain else { return false }
    return record.count == 0 || isText("~") || isText("null")
  }

  /// The text of a scalar, quotes and escapes resolved; empty for lists and maps.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The text of a scalar in UTF-8, without making a string; empty for lists and maps.
  package var utf8: ArraySlice<UInt8> {
    guard kind == .scalar else { return [] }
    return tree.text[Int(record.start)..<Int(record.start) + Int(record.count)]
  }

  /// Whether it is a scalar with exactly this text, compared byte by byte.
  package func isText(_ expected: String) -> Bool {
    kind == .scalar && Int(record.count) == expected.utf8.count
      && utf8.elementsEqual(expected.utf8)
  }

  /// The elements of a list; nothing for scalars and maps.
  package var elements: NodeElements {
    kind == .sequence ? NodeElements(of: self) : NodeElements(emptyIn: tree)
  }

  /// The entries of a map in the order of the file, those of merge keys last; nothing for
  /// scalars and lists.
  package var entries: NodeEntries {
    kind == .mapping ? NodeEntries(of: self) : NodeEntries(emptyIn: tree)
  }

  /// The value of a key of a map, or `nil` when there is none.
  package subscript(_ key: String) -> Node? {
    for entry in entries where entry.key.isText(key) { return entry.value }
    return nil
  }

  /// The key and value of a key of a map, or `nil` when there is none.
  package func entry(_ key: String) -> (key: Node, value: Node)? {
    entries.first { $0.key.isText(key) }
  }
}
