import CivilTime
import Diagnostics
import Domain

/// Everything that is known before schedule files are compiled; the same for all of them.
struct Surroundings: Sendable {
  var purpose: Purpose
  let tree: SourceTree
  let zones: ZoneDatabase
  let fields: WorkspaceFields
  /// The presets that could be read.
  let presets: [String: MeetingFields]
  /// All presets that there are, sorted.
  let presetNames: [String]
  /// The checks of each account's provider.
  let audits: [String: MeetingAudit]
  /// The hosts of each Zoom account, by their addresses in lower case.
  let hosts: [String: [String: Host]]
  let lists: ListCache
  let templates: TemplateLibrary

  var workspace: Workspace { fields.workspace }
}
