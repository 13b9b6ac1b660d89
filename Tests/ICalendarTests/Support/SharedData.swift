import Foundation

/// Test data that lives beside the repository; tests that need it are skipped where it is absent.
enum SharedData {
  static let directory = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/data").standardized

  static var isPresent: Bool { FileManager.default.fileExists(atPath: directory.path) }

  static func decoded<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
    let data = try Data(contentsOf: directory.appending(path: path))
    return try JSONDecoder().decode(Value.self, from: data)
  }
}
