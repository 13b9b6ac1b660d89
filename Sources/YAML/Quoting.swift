/// How text is written so that it stays text.
enum Quoting {
  /// The text in double quotes; in single ones when it has a backslash or a double quote.
  static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "\\" || $0 == "\"" }) else {
      return "\"\(text)\""
    }
    let doubled = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(doubled.joined(separator: "''"))'"
  }

  /// Where (in characters, from 0) a text in double quotes has a backslash that was probably meant
  /// as one: before a letter that makes a control character, or anywhere in a Windows path.
  static func suspiciousEscape(in written: String, isDrive: Bool) -> Int? {
    let scalars = Array(written.unicodeScalars)
    var index = 0
    while index + 1 < scalars.count {
      guard scalars[index] == "\\" else {
        index += 1
        continue
      }
      let next = scalars[index + 1]
      let makesControl = "0abtvfre".unicodeScalars.contains(next)
      let isPath = isDrive && index == 3 && next != "\\" && next != "/"
      if makesControl || isPath { return index }
      index += 2
    }
    return nil
  }
}
