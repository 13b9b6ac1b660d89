import CivilTime
import Domain
import YAML

/// One entry of `announcements` of a file, as it is written.
struct AnnouncementFields: Sendable {
  let name: Located<Name>
  /// The map of its keys.
  let node: Node
  var template: Located<Words>?
  var title: Located<Words>?
  var text: Located<Words>?
  var visible: Located<DateRange>?
  var audience: Located<[Located<Choice<Audience>>]>?
  var channels: Located<[Located<Words>]>?
  var language: Located<Language>?
}
