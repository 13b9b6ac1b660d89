/// How much of a text is UTF-8 and how much is not, to tell one wrong line from another encoding.
struct UTF8Census {
  /// Characters beyond ASCII that are valid UTF-8.
  private(set) var valid = 0
  /// Places that are not UTF-8.
  private(set) var foreign = 0
  /// The offset of the first of them.
  private(set) var firstForeign: Int?

  init(of bytes: [UInt8]) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    reading: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        if scalar.count > 1 { valid += 1 }
        offset += scalar.count
      case .error(let length):
        foreign += 1
        if firstForeign == nil { firstForeign = offset }
        offset += length
      case .emptyInput:
        break reading
      }
    }
  }

  /// Whether the file was UTF-8 before somebody added lines in another encoding.
  ///
  /// Two letters of Windows-1252 that read as UTF-8 (`É»`) are very rare, so a quarter is enough.
  var isMostlyUTF8: Bool { valid > 0 && valid * 4 >= foreign }
}
