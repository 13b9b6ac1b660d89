import Domain
import YAML

/// One entry of `meetings` or `webinars`.
struct Declaration: Sendable {
  /// Which of the two maps it stands in.
  enum Section: String, Sendable {
    case meetings, webinars
  }

  let section: Section
  let name: Located<Name>
  var fields: MeetingFields
  /// The map of its keys.
  let node: Node
}
