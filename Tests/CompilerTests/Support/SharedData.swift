import Foundation

/// Test data that is handed out beside the repository; tests that need it are skipped where it is absent.
enum SharedData {
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/data").standardizedFileURL

  /// Where a file or folder lies.
  static func url(_ path: String) -> URL { folder.appending(path: path) }

  static func isPresent(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path()) }
}
