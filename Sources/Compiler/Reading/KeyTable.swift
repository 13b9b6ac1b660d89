/// The keys of one kind of map, found by the bytes of a file.
///
/// A university's files have millions of keys, and making a text of each to compare it with all
/// others took a tenth of the time.
struct KeyTable<Key: KeySet>: Sendable {
  /// The keys by their length in bytes: few have the same.
  private let byLength: [[(bytes: [UInt8], key: Key)]]

  init() {
    let keys = Key.allCases.map { (bytes: Array($0.rawValue.utf8), key: $0) }
    let longest = keys.map(\.bytes.count).max() ?? 0
    byLength = (0...longest).map { length in keys.filter { $0.bytes.count == length } }
  }

  /// The key that is written so.
  subscript(bytes: ArraySlice<UInt8>) -> Key? {
    guard bytes.count < byLength.count else { return nil }
    for entry in byLength[bytes.count] where bytes.elementsEqual(entry.bytes) { return entry.key }
    return nil
  }
}
