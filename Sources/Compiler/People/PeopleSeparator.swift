/// What stands between the cells of a list.
struct PeopleSeparator {
  /// What a `sep=` line says; `nil`: there is no such line.
  let stated: UInt8?
  /// Where the rows begin, and in which line.
  let offset: Int
  let line: Int

  /// The separators that programs write: comma, semicolon, tab, bar and (Moodle) colon.
  static let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C, 0x3A]

  /// Looks for the line `sep=;` of Excel at the beginning of a text.
  init(statedBy text: [UInt8]) {
    let line = text.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
    let bare = line.filter { $0 != UInt8(ascii: "\"") }
    guard bare.count == 5, String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep="
    else {
      stated = nil
      offset = 0
      self.line = 1
      return
    }
    let isPair = text.dropFirst(line.count).starts(with: [0x0D, 0x0A])
    stated = bare[4]
    offset = min(text.count, line.count + (isPair ? 2 : 1))
    self.line = 2
  }

  /// The one that stands most often in the first line.
  static func likely(in text: [UInt8], among candidates: [UInt8]) -> UInt8 {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    var best: UInt8 = candidates[0]
    var most = 0
    for candidate in candidates {
      let count = line.count { $0 == candidate }
      if count > most { (best, most) = (candidate, count) }
    }
    return best
  }
}
