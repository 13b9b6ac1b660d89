/// A parameter of a property: `TZID=Europe/Amsterdam` (RFC 5545, section 3.2).
package struct Parameter: Hashable, Sendable {
  /// The name in upper case.
  package let name: String
  /// The values as they are meant, without quotes and escapes; at least one.
  package let values: [String]

  /// A parameter of one value.
  package init(_ name: String, _ value: String) {
    self.name = name
    values = [value]
  }

  init(_ name: String, values: [String]) {
    self.name = name
    self.values = values
  }

  /// As it stands on a line; values are quoted where they must be.
  var text: String {
    name + "=" + values.map(Self.written).joined(separator: ",")
  }

  /// RFC 6868 has escapes for what may not stand between quotes; control characters are dropped.
  private static func written(_ value: String) -> String {
    var text = ""
    var needsQuotes = false
    for scalar in value.unicodeScalars {
      switch scalar {
      case "^": text += "^^"
      case "\"": text += "^'"
      case "\n": text += "^n"
      case _ where scalar.isControl: continue
      default:
        needsQuotes = needsQuotes || ":;,".unicodeScalars.contains(scalar)
        text.unicodeScalars.append(scalar)
      }
    }
    return needsQuotes ? "\"\(text)\"" : text
  }

  /// What a value means that was written with the escapes of RFC 6868.
  static func meaning(of written: String) -> String {
    guard written.utf8.contains(UInt8(ascii: "^")) else { return written }
    var text = ""
    var isEscaped = false
    for scalar in written.unicodeScalars {
      switch (isEscaped, scalar) {
      case (false, "^"):
        isEscaped = true
        continue
      case (true, "n"): text += "\n"
      case (true, "'"): text += "\""
      case (true, "^"): text += "^"
      case (true, _):
        text += "^"
        text.unicodeScalars.append(scalar)
      case (false, _): text.unicodeScalars.append(scalar)
      }
      isEscaped = false
    }
    return isEscaped ? text + "^" : text
  }
}
