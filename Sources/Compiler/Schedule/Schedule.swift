import CivilTime
import Domain
import YAML

/// One schedule file: what its authors wrote, typed. Knows no provider's format.
struct Schedule: Sendable {
  /// The path as users see it.
  let path: String
  /// The map of the whole file.
  let node: Node
  let head: Located<Head>
  var title: Located<Words>?
  var term: Located<Words>?
  var session: Located<Name>?
  var group: Located<Name>?
  var teachers: [Located<Person>] = []
  var coaches: [Located<Person>] = []
  var registrants: Located<PeopleChoice>?
  var page: Located<WebAddress>?
  var zone: Located<Zone>?
  var declarations: [Declaration] = []
  var announcements: [AnnouncementFields] = []

  /// The first part of all addresses in the file: `CS101.evening-2027.B`.
  var address: String {
    var address = head.value.id
    if let session { address += ".\(session.value.text)" }
    if let group { address += ".\(group.value.text)" }
    return address
  }

  /// For grouping in what people read: `CS101 Algorithms`.
  var shownGroup: String {
    title.map { "\(address) \($0.value.text)" } ?? address
  }
}
