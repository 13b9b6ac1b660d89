/// Makes a workspace from a college's catalog as it stood on one day.
///
/// Each class is a file that is named after the catalog's own id of it, so that a class keeps its
/// address when its course is renumbered. What Rooster has no word for (whether a class is open, how
/// many it takes, its type) is a comment, and an edit of it must not change anything.
package struct CatalogWorkspace {
  /// The whole workspace.
  package let workspace: MadeWorkspace
  /// What could not be said in it.
  package let omissions: CatalogOmissions

  /// - Parameters:
  ///   - classes: By their id.
  ///   - history: Where they are from: the pool is the same on all days.
  ///   - hosts: How many hosts the pool has; `nil`: so many that all times that classes had on any
  ///     day could be held together.
  /// - Throws: When an id is no name for a course.
  package init(
    _ classes: [String: CatalogClass], of history: CatalogHistory, hosts: Int?
  ) throws(MakingError) {
    let settings = WorkspaceSettings(
      remark: Self.remark, institution: "St. Olaf College", zone: "America/Chicago",
      termName: Self.termName, term: try Self.term(),
      hosts: hosts ?? HostDemand(of: history.everyTimetable).count, hasRooms: false)
    var files = [settings.file, .classAnnouncement]
    var omissions = CatalogOmissions()
    for (id, item) in classes.sorted(by: { $0.key < $1.key }) {
      guard !id.isEmpty, id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
        throw MakingError("'\(id)' is no id of a class")
      }
      omissions.note(item, id: id)
      files.append(Self.file(of: item, id: id))
    }
    workspace = MadeWorkspace(files)
    self.omissions = omissions
  }

  private static func file(of item: CatalogClass, id: String) -> MadeFile {
    var text = """
      # Type \(item.type), \(item.cap) places, \(item.isOpen ? "open" : "closed").
      course: \(YAMLText.scalar(id))
      title: \(YAMLText.scalar("\(item.course) \(item.title)"))
      term: \(termName)

      """
    if !item.who.isEmpty {
      let addresses = item.who.map { "\($0.lowercased())@example.edu" }
      text += "teachers: [\(addresses.joined(separator: ", "))]\n"
    }
    text += "meetings:\n  class:\n"
    return MadeFile(
      path: "schedules/courses/\(item.department)/\(id).yaml", text: text + meeting(of: item))
  }

  private static func meeting(of item: CatalogClass) -> String {
    let slots = item.slots
    guard !slots.isEmpty else { return "    unscheduled: true\n" }
    var text = """
          weekly: [\(slots.map(\.text).joined(separator: ", "))]
          host: pool

      """
    if let places = item.places { text += "    description: \(YAMLText.scalar(places))\n" }
    return text + "    announce: class\n"
  }
}
