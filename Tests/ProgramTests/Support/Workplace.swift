import Foundation
import Testing

/// A folder of its own for one test, with a workspace in it; it is gone with the test.
final class Workplace: Sendable {
  let folder: URL
  /// What every program that is run here sees: no terminal, no secrets, and a fixed moment.
  let environment: [String: String]

  /// - Parameters:
  ///   - files: By path below the folder.
  ///   - environment: Beside `ROOSTER_NOW`, which is a week before the term.
  init(_ files: [String: String] = [:], environment: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "rooster-test-\(UUID().uuidString)").resolvingSymlinksInPath()
    self.environment = ["ROOSTER_NOW": "2027-01-20T09:00:00Z", "PATH": "/usr/bin:/bin"].merging(
      environment, uniquingKeysWith: { _, stated in stated })
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ text: String, to path: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  /// Gives files and folders other modes while the body runs, in the order of their depth.
  func withModes(_ modes: [String: Int], _ body: () async throws -> Void) async throws {
    let files = FileManager.default
    let paths = modes.keys.sorted { $0.count > $1.count }
    func set(_ mode: Int, _ path: String) throws {
      try files.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: folder.appending(path: path).path)
    }
    var former: [(path: String, mode: Int)] = []
    defer { for (path, mode) in former.reversed() { try? set(mode, path) } }
    for path in paths {
      let facts = try files.attributesOfItem(atPath: folder.appending(path: path).path)
      former.append((path, facts[.posixPermissions] as? Int ?? 0o700))
      try set(modes[path] ?? 0o700, path)
    }
    try await body()
  }

  /// Every file that is there now, by path below the folder, sorted.
  var files: [String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { name in
      var isFolder: ObjCBool = false
      return unsafe FileManager.default.fileExists(
        atPath: folder.appending(path: name).path, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// Starts the program here and goes on.
  func start(
    _ arguments: String..., environment changes: [String: String?] = [:]
  ) throws -> Running {
    try Program.start(arguments, in: folder, environment: environment(with: changes))
  }

  /// Runs the program here to its end, with its words going somewhere else.
  func run(
    _ arguments: [String], output: Program.Sink, errors: Program.Sink = .heard
  ) async throws -> Program.Result {
    try await Program.start(
      arguments, in: folder, environment: environment, output: output, errors: errors
    ).result()
  }

  /// Runs the program here to its end.
  ///
  /// - Parameter environment: What differs from ``environment``; `nil` takes a variable away.
  func run(
    _ arguments: String..., environment changes: [String: String?] = [:]
  ) async throws -> Program.Result {
    try await run(arguments, environment: changes)
  }

  /// The same, with the arguments as a list.
  func run(
    _ arguments: [String], environment changes: [String: String?] = [:]
  ) async throws -> Program.Result {
    try await Program.start(arguments, in: folder, environment: environment(with: changes))
      .result()
  }

  private func environment(with changes: [String: String?]) -> [String: String] {
    var result = environment
    for (name, value) in changes { result[name] = value }
    return result
  }
}
