import Diagnostics
import Domain
import YAML

extension WorkspaceReader {
  /// How cautious a run is; what is not stated is as in `Policy.standard`.
  mutating func policy(_ node: Node?) -> Policy {
    var policy = Policy.standard
    guard let node, let entries = reader.entries(node, of: PolicyKey.owner) else { return policy }
    for (keyNode, value) in entries {
      switch reader.key(keyNode, of: PolicyKey.self) {
      case .maxChange:
        policy.maximumChange =
          reader.value(value, as: Percent.self)?.value.number ?? policy.maximumChange
      case .horizon:
        policy.horizonDays = reader.value(value, as: Days.self)?.value.number ?? policy.horizonDays
      case .freezeRunning:
        policy.freezesRunning =
          reader.value(value, as: Truth.self)?.value.isTrue ?? policy.freezesRunning
      case nil: break
      }
    }
    return policy
  }

  /// What meetings say when nobody says anything, by kind.
  mutating func defaults(_ node: Node?) -> [MeetingKind: MeetingFields] {
    var defaults: [MeetingKind: MeetingFields] = [:]
    guard let node, let entries = reader.entries(node, of: DefaultsKey.owner) else { return [:] }
    for (keyNode, value) in entries {
      guard let key = reader.key(keyNode, of: DefaultsKey.self) else { continue }
      let fields = reader.sharedFields(value, of: .defaults(key.rawValue))
      switch key {
      case .meeting: defaults[.meeting] = fields
      case .webinar: defaults[.webinar] = fields
      case .room: defaults[.room] = fields
      }
    }
    return defaults
  }
}

enum PolicyKey: String, KeySet {
  case maxChange = "max_change"
  case horizon
  case freezeRunning = "freeze_running"

  static var owner: String { "the policy" }
}

enum DefaultsKey: String, KeySet {
  case meeting, webinar, room

  static var owner: String { "the defaults" }

  static func hint(forForeignKey key: String) -> String? {
    guard MeetingKey(rawValue: key) != nil else { return nil }
    return "write it below 'meeting:', 'webinar:' or 'room:'"
  }
}
