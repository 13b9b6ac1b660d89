import YAML

extension Node {
  /// The bytes of a text without blanks at its ends; `nil` for anything else, and where nothing or
  /// `null` is written.
  var plainText: ArraySlice<UInt8>? {
    guard kind == .scalar, !isNull else { return nil }
    let bytes = utf8
    guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20 else {
      return nil
    }
    return bytes
  }
}
