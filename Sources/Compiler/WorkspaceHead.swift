package import CivilTime
package import Domain
import YAML

/// What `rooster.yaml` says that must be known before anything is compiled: the state decides which
/// files have to be.
///
/// It is read with the reader of the whole file and tells no mistakes: compiling tells them.
package struct WorkspaceHead: Sendable {
  /// Where the state is kept, as it is written; `nil`: not said, or not in a way that can be used.
  package let state: String?
  /// Where the key is kept; `nil`: not said, or not in a way that can be used.
  package let key: SecretReference?
  /// The zone of the workspace; `nil`: not said, or not known.
  package let zone: Zone?

  package init(of tree: SourceTree, zones: ZoneDatabase) {
    let path = tree.workspacePath
    let root = tree.files[path].flatMap { Document.parse($0, file: path).document?.root }
    guard let root, root.kind == .mapping else {
      state = nil
      key = nil
      zone = nil
      return
    }
    var reader = WorkspaceReader(
      reader: Reader(zones: zones, schedules: tree.schedules), files: tree.files)
    state = reader.state(root["state"]).0
    key = root["key"].flatMap { reader.secret($0) }
    zone = root["zone"].flatMap { reader.reader.zone($0)?.value }
  }
}
