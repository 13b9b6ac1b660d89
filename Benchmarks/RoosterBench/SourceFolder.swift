import Compiler
import Platform
import Ports
import Processes

/// Reads a workspace as the program does, so that both find the same fingerprints.
struct SourceFolder {
  private static let fileLimit = 4 << 20

  let files: WorkspaceFiles

  func read() async throws(MeasuredProcess.Failure) -> SourceTree {
    let schedules = files.list("schedules", endings: ["yaml"])
    let templates = files.list("templates", endings: ["md"])
    var tree = SourceTree(
      schedules: "schedules", templates: "templates", files: [:], names: Set(schedules.paths),
      failures: [])
    for reading in await files.readAll(schedules.paths + templates.paths, limit: Self.fileLimit) {
      switch reading.content {
      case .success(let bytes): tree.files[reading.path] = bytes
      case .failure(let error):
        throw MeasuredProcess.Failure(description: "\(error.path): \(error.reason)")
      }
    }
    return tree
  }
}
