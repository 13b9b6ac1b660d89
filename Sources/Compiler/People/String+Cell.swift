extension String {
  /// Without the white space, no-break and zero-width characters around it, which spreadsheets and
  /// web pages leave in cells.
  var trimmedCell: String {
    // Nearly all cells begin and end with a letter or a digit.
    if let first = utf8.first, let last = utf8.last, first.isPrintable, last.isPrintable {
      return self
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isCellSpace }),
      let last = scalars.lastIndex(where: { !$0.isCellSpace })
    else { return "" }
    if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return self }
    return String(scalars[first...last])
  }

  /// The letters and digits in lower case, so that `E-mail  address` and `email_address` are equal.
  var columnKey: String {
    var key = ""
    for scalar in lowercased().unicodeScalars where scalar.belongsToColumnKey {
      key.unicodeScalars.append(scalar)
    }
    return key
  }
}

extension UInt8 {
  /// Whether it is a visible ASCII character.
  fileprivate var isPrintable: Bool { self > 0x20 && self < 0x7F }
}

extension Unicode.Scalar {
  fileprivate var belongsToColumnKey: Bool {
    if value < 0x80 { return isASCIILetterOrDigit }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  /// Whether it is white space, or shows nothing at all.
  var isCellSpace: Bool {
    if value < 0x7F { return value == 0x20 || (0x09...0x0D).contains(value) }
    switch value {
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: return true
    default: return properties.isWhitespace
    }
  }
}
