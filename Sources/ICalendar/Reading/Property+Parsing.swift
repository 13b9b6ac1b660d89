extension Property {
  /// Reads an unfolded content line; `nil` when it is not `NAME…:value`.
  ///
  /// Blanks around names are accepted, as some programs write them; a name has letters, digits and
  /// hyphens, so that a sentence with a colon is not taken for one.
  init?(parsing line: String, number: Int) {
    var scanner = LineScanner(line)
    let name = scanner.name()
    guard !name.isEmpty else { return nil }
    var parameters: [Parameter] = []
    while scanner.skip(";") {
      let key = scanner.name()
      guard scanner.skip("=") else {
        // A parameter without a value, or a semicolon too many, says nothing.
        scanner.skipToEndOfParameter()
        continue
      }
      var values = [scanner.parameterValue()]
      while scanner.skip(",") { values.append(scanner.parameterValue()) }
      parameters.append(Parameter(key, values: values.map(Parameter.meaning)))
    }
    guard scanner.skip(":") else { return nil }
    self.init(name: name, parameters: parameters, value: scanner.remainder, line: number)
  }
}

/// Reads the head of a content line, byte by byte: all marks of the syntax are ASCII.
private struct LineScanner {
  private let bytes: String.UTF8View
  private var position: String.Index

  init(_ line: String) {
    bytes = line.utf8
    position = bytes.startIndex
  }

  var remainder: String { String(Substring(bytes[position...])) }

  private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func advance() { position = bytes.index(after: position) }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    advance()
    return true
  }

  /// A name in upper case, empty when there is none; blanks around it are passed over.
  mutating func name() -> String {
    skipBlanks()
    let start = position
    while let next, Self.isNameByte(next) { advance() }
    let name = String(Substring(bytes[start..<position])).uppercased()
    skipBlanks()
    return name
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func skipBlanks() {
    while let next, next == 0x20 || next == 0x09 { advance() }
  }

  /// A value between quotes, or up to the next comma, semicolon or colon.
  mutating func parameterValue() -> String {
    skipBlanks()
    if skip("\"") {
      let start = position
      while let next, next != UInt8(ascii: "\"") { advance() }
      let value = String(Substring(bytes[start..<position]))
      _ = skip("\"")
      skipBlanks()
      return value
    }
    let start = position
    skipToEndOfValue()
    return String(Substring(bytes[start..<position]))
  }

  private mutating func skipToEndOfValue() {
    while let next, ![UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(next) {
      advance()
    }
  }

  mutating func skipToEndOfParameter() {
    while let next, next != UInt8(ascii: ";"), next != UInt8(ascii: ":") { advance() }
  }
}
