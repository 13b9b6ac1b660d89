import Domain
import YAML

/// All keys of a meeting or webinar, of a preset or of the workspace's defaults, as written.
struct MeetingFields: Sendable {
  /// The map that holds them.
  var node: Node?
  var like: Located<Words>?
  var account: Located<Words>?
  var title: Located<Words>?
  var description: Located<Words>?
  var host: Located<HostName>?
  var panelists: Located<[Located<Person>]>?
  var registrants: Located<PeopleChoice>?
  var with: Located<[Located<Name>]>?
  var announce: Located<AnnounceChoice>?
  var attendance: Located<AttendanceChoice>?
  var protect: Located<Truth>?
  var movedFrom: Located<Words>?
  var when = WhenFields()
  var settings = SettingFields()

  /// Takes what is not stated here from `base`.
  mutating func fill(from base: MeetingFields) {
    account = account ?? base.account
    title = title ?? base.title
    description = description ?? base.description
    host = host ?? base.host
    panelists = panelists ?? base.panelists
    registrants = registrants ?? base.registrants
    with = with ?? base.with
    announce = announce ?? base.announce
    attendance = attendance ?? base.attendance
    protect = protect ?? base.protect
    when.fill(from: base.when)
    settings.fill(from: base.settings)
  }
}
