import Foundation

/// Test data that lives beside the repository; tests that need it are skipped where it is absent.
enum SharedData {
  static let directory = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/data").standardized

  static var isPresent: Bool { FileManager.default.fileExists(atPath: directory.path) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: directory.appending(path: path), encoding: .utf8)
  }

  static func rows<Row: Decodable>(_ path: String, as type: Row.Type) throws -> [Row] {
    try text(path).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  /// The fields of each line after the header, where quoted fields may hold commas.
  static func table(_ path: String) throws -> [[String]] {
    try text(path).split(whereSeparator: \.isNewline).dropFirst().map { line in
      var fields = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: fields.append("")
        default: fields[fields.count - 1].append(character)
        }
      }
      return fields
    }
  }
}
