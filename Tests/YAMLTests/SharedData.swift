import Foundation

/// Test data that is handed out beside the package and may be absent.
enum SharedData {
  static let traps = url("yaml/hand-editing-traps.json")
  static let suite = url("yaml/yaml-test-suite.json")

  static func isPresent(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }

  private static func url(_ path: String) -> URL {
    URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "../shared/data/\(path)").standardizedFileURL
  }
}
