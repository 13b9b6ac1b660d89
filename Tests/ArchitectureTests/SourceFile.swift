import Foundation
import Testing

/// One Swift file below `Sources`, as text.
struct SourceFile: CustomTestStringConvertible {
  /// Relative to the package: `Sources/Domain/Address.swift`.
  var path: String
  var text: String

  var testDescription: String { path }

  /// The folder below `Sources`.
  var target: String { String(path.split(separator: "/")[1]) }

  var name: String { String(path.split(separator: "/").last ?? "") }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules that the file imports, in the order of its lines.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"),
        let module = words.dropFirst(position + 1)
          .first(where: { !Self.kinds.contains($0) })
      else { return nil }
      let modifiers = words[..<position]
      guard modifiers.allSatisfy({ $0.hasPrefix("@") || Self.levels.contains($0) }) else {
        return nil
      }
      return String(module.prefix { $0 != "." })
    }
  }

  /// The lines with their comments taken away. A `//` in a string is taken for a comment: that hides
  /// the rest of the line, and no more.
  var code: [String] {
    lines.map { line in
      line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }
  }

  private static let levels: Set<Substring> = [
    "private", "fileprivate", "internal", "package", "public",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "let", "var", "typealias",
  ]

  /// All Swift files below `Sources`, sorted by path.
  static func all() throws -> [SourceFile] {
    let package = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: package.appending(path: "Sources").path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(
        path: "Sources/\(path)",
        text: try String(
          contentsOf: package.appending(path: "Sources/\(path)"), encoding: .utf8))
    }
  }
}
