/// The names that a directory of zone data lists, and which of them are other names of another.
struct ZoneCatalogue: Sendable {
  /// Such as `2025b`; `unknown` when no file says it.
  let version: String
  /// Each listed name, and the name it is kept under today.
  let canonicalNames: [String: String]

  /// Reads the first list that the directory holds; `nil` when it holds none.
  init?(directory: String) {
    if let source = Self.text("\(directory)/tzdata.zi") {
      self.init(source: source, statedVersion: Self.statedVersion(directory))
      return
    }
    let tables = ["zone1970.tab", "zone.tab"].compactMap { Self.text("\(directory)/\($0)") }
    guard !tables.isEmpty else { return nil }
    self.init(tables: tables, statedVersion: Self.statedVersion(directory))
  }

  /// Reads the text of `tzdata.zi`: `Z name …` is a zone and `L target name` another name of one.
  init(source: String, statedVersion: String?) {
    var targets: [String: String] = [:]
    var version: String?
    for line in source.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if line.hasPrefix("# version "), fields.count == 3 { version = String(fields[2]) }
      if fields.count >= 2, fields[0] == "Z" { targets[String(fields[1])] = String(fields[1]) }
      if fields.count == 3, fields[0] == "L" { targets[String(fields[2])] = String(fields[1]) }
    }
    self.version = version ?? statedVersion ?? Self.unknownVersion
    canonicalNames = targets.filter { Self.isSafe($0.key) }.compactMapValues {
      Self.end(of: $0, in: targets)
    }
  }

  /// Reads tables whose third column, between tabs, is a name: `zone1970.tab` and `zone.tab`.
  init(tables: [String], statedVersion: String?) {
    version = statedVersion ?? Self.unknownVersion
    var names: [String: String] = [:]
    for line in tables.joined(separator: "\n").split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 3 else { continue }
      let name = String(columns[2])
      if Self.isSafe(name) { names[name] = name }
    }
    canonicalNames = names
  }

  private static let unknownVersion = "unknown"
  /// Links point at zones or at another link; longer chains are a circle.
  private static let longestChain = 8

  private static func end(of start: String, in targets: [String: String]) -> String? {
    var name = start
    for _ in 0..<longestChain {
      guard let next = targets[name] else { return nil }
      if next == name { return isSafe(name) ? name : nil }
      name = next
    }
    return nil
  }

  /// Letters, digits, `_`, `+`, `-` and single slashes between them: nothing that leaves a directory.
  private static func isSafe(_ name: String) -> Bool {
    name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          switch Unicode.Scalar(byte) {
          case "A"..."Z", "a"..."z", "0"..."9", "_", "+", "-": true
          default: false
          }
        }
    }
  }

  private static func statedVersion(_ directory: String) -> String? {
    let line = text("\(directory)/+VERSION")?.split(whereSeparator: \.isWhitespace).first
    return line.map { String($0) }
  }

  private static func text(_ path: String) -> String? {
    SystemFile.bytes(path: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
