import CivilTime
import Compiler
import Domain
import WorkspaceMaking

/// Compiles what was made, as `rooster validate` would.
enum Compiling {
  static func compile(_ workspace: MadeWorkspace) async throws -> Compilation {
    var files: [String: [UInt8]] = [:]
    for file in workspace.files { files[file.path] = Array(file.text.utf8) }
    let tree = SourceTree(
      schedules: "schedules", templates: "templates", files: files, names: [], failures: [])
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    let compiler = Compiler(zones: zones, audits: { _ in { _ in [] } })
    return await compiler.compile(tree, recorded: [:])
  }
}

extension DesiredState {
  /// All meetings with their addresses.
  var meetings: [(address: Address, meeting: Meeting)] {
    files.flatMap { file -> [(address: Address, meeting: Meeting)] in
      guard case .compiled(let resources) = file.content else { return [] }
      return resources.compactMap { resource in
        guard case .meeting(let meeting) = resource.body else { return nil }
        return (resource.address, meeting)
      }
    }
  }
}
