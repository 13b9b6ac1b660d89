import Diagnostics
import Foundation

/// The codes that the sources declare, whatever the type they are declared in.
enum DeclaredCodes {
  /// Reads `case name = "S101"` and `let name: Code = "Y001"` of all sources, sorted.
  static func read() throws -> [Code] {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var codes: [Code] = []
    while let file = files?.nextObject() as? URL {
      guard file.lastPathComponent.hasSuffix("Codes.swift") else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /= "([A-Z][0-9]{3})"/) {
        codes.append(Code(rawValue: String(match.1)))
      }
    }
    return codes.sorted()
  }
}
