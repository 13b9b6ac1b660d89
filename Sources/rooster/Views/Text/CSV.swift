/// Rows of text as RFC 4180 writes them.
struct CSV {
  let rows: [[String]]

  init(rows: [[String]]) {
    self.rows = rows
  }

  /// Every row ends in carriage return and newline.
  var text: String {
    rows.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Section 2, rules 6 and 7: quoted when it holds a comma, a quote or a line break.
  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: special.contains) else { return text }
    // By scalars: a quote and a mark on it are one character.
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static let special = Set(",\"\r\n".utf8)
}
