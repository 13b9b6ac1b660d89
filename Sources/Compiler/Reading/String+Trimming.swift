extension String {
  /// The text without blanks at its ends.
  var trimmed: Substring { self[...].trimmed }
}

extension Substring {
  /// The text without blanks at its ends.
  var trimmed: Substring {
    let utf8 = self.utf8
    guard let first = utf8.firstIndex(where: { !Self.isBlank($0) }),
      let last = utf8.lastIndex(where: { !Self.isBlank($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }

  /// The words between blanks.
  var words: [Substring] {
    split(separator: " ", omittingEmptySubsequences: true)
  }

  /// Whether there are only digits, and at least one.
  var isNumber: Bool {
    !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }
}
