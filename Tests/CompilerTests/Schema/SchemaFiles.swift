import Compiler
import Diagnostics
import Foundation
import YAML

/// The schemas that are committed beside the schedules, and the files they are for.
enum SchemaFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  private static let schemas: [FileKind: JSONTree] = {
    var schemas: [FileKind: JSONTree] = [:]
    for kind in FileKind.allCases {
      let path = root.appending(path: "schedules/.schema/\(kind.rawValue).json")
      guard let bytes = try? Data(contentsOf: path) else { continue }
      schemas[kind] = try? JSONDecoder().decode(JSONTree.self, from: bytes)
    }
    return schemas
  }()

  static func validator(_ kind: FileKind) -> SchemaValidator {
    SchemaValidator(root: schemas[kind] ?? .truth(false))
  }

  /// What kind of file a path is; `nil` for lists and calendars.
  static func kind(of path: String) -> FileKind? {
    if path == "schedules/rooster.yaml" { return .workspace }
    if path.hasPrefix("templates/announcements/"), path.hasSuffix(".md") { return .announcement }
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return nil }
    return path.hasPrefix("templates/meetings/")
      ? .preset : path.hasPrefix("schedules/") ? .schedule : nil
  }

  /// What the schema says about a file; `nil` when YAML itself cannot be read.
  static func mistakes(_ text: String, _ kind: FileKind) -> [String]? {
    let yaml = kind == .announcement ? frontMatter(text) : text
    let (document, findings) = Document.parse(Array(yaml.utf8), file: "file")
    guard let document, !findings.contains(where: { $0.severity == .error }) else { return nil }
    return validator(kind).mistakes(of: JSONTree(document.root))
  }

  private static func frontMatter(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst().prefix { $0 != "---" }.joined(separator: "\n") + "\n"
  }
}
