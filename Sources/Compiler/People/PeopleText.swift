/// The text of a list in UTF-8, whatever encoding it was kept in.
struct PeopleText {
  let utf8: [UInt8]
  let encoding: TextEncoding

  /// The text of these bytes, which are no workbook and have no NUL unless they are UTF-16; throws
  /// what is wrong.
  ///
  /// Without a byte order mark, bytes that are valid UTF-8 are UTF-8. The rest is Windows-1252, or
  /// Mac Roman when lines end in CR alone, as only old Macintosh programs wrote them.
  init(decoding bytes: [UInt8]) throws(PeopleTextDefect) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(bytes.dropFirst(2), .utf16LittleEndian)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(bytes.dropFirst(2), .utf16BigEndian)
    } else if let nul = bytes.firstIndex(of: 0) {
      throw .nul(offset: nul)
    } else if Self.isUTF8(bytes) {
      self.init(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], .utf8)
    } else {
      let census = UTF8Census(of: bytes)
      if let foreign = census.firstForeign, census.isMostlyUTF8 {
        throw .mixed(offset: foreign)
      }
      let hasLineFeed = bytes.contains(UInt8(ascii: "\n"))
      let isMac = !hasLineFeed && bytes.contains(UInt8(ascii: "\r"))
      self.init(bytes[...], isMac ? .macRoman : .windows1252)
    }
  }

  private init(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) {
    self.encoding = encoding
    utf8 = encoding.utf8(of: bytes)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }
}

/// Why bytes are no text.
enum PeopleTextDefect: Error {
  /// A NUL at this byte, and no byte order mark that explains it.
  case nul(offset: Int)
  /// The text is UTF-8 but for a byte at this offset.
  case mixed(offset: Int)
}
