import Domain
import YAML

/// One entry of `meetings` or `webinars`.
///
/// A class, because it is handed to every check, and a copy would count a reference for each key.
final class Declaration: Sendable {
  /// Which of the two maps it stands in.
  enum Section: String, Sendable {
    case meetings, webinars
  }

  let section: Section
  let name: Located<Name>
  let fields: MeetingFields
  /// The map of its keys.
  let node: Node

  init(section: Section, name: Located<Name>, fields: MeetingFields, node: Node) {
    self.section = section
    self.name = name
    self.fields = fields
    self.node = node
  }
}
