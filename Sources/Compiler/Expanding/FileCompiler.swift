import CivilTime
import Diagnostics
import Domain
import YAML

/// Compiles one schedule file: from what its authors wrote to resources.
struct FileCompiler {
  let surroundings: Surroundings
  let schedule: Schedule
  let term: TermInUse?
  let zone: Zone
  /// Teachers and coaches, sorted by key: who may start a room.
  let moderators: [Person]
  /// The people of the course, sorted by key; `nil`: the course has no list.
  let registrants: [Person]?
  var reader: Reader
  var file: CompiledFile

  /// Reads the parts that all meetings share.
  init(_ schedule: Schedule, surroundings: Surroundings, reader: Reader) {
    self.surroundings = surroundings
    self.schedule = schedule
    self.reader = reader
    zone = schedule.zone?.value ?? surroundings.workspace.zone
    term = Self.term(of: schedule, in: surroundings.fields, &self.reader)
    file = CompiledFile(path: schedule.path)
    let node = schedule.head.node
    file.head = FileHead(address: schedule.address, place: node.related("the first is here"))
    file.group = schedule.shownGroup
    file.bookings = FileBookings(
      path: schedule.path, head: schedule.address, teachers: Self.teacherKeys(of: schedule))
    var people = PeopleGathering(surroundings, for: schedule, in: term)
    var registrants: [Person]?
    if let choice = schedule.registrants {
      registrants = people.gather(choice.value, &self.reader)
    }
    file.dependencies = people.dependencies
    file.lists = people.dependencies
    file.people = registrants
    moderators = Self.moderators(of: schedule)
    self.registrants = registrants.map { [moderators] in Self.people($0, without: moderators) }
  }

  /// Compiles all meetings, webinars and announcements.
  mutating func compile() -> CompiledFile {
    checkNames()
    checkPeople()
    for declaration in schedule.declarations { compile(declaration) }
    for announcement in schedule.announcements { compile(announcement) }
    file.findings = reader.findings
    file.dependencies = Set(file.dependencies).sorted()
    return file
  }

  private mutating func compile(_ declaration: Declaration) {
    checkPeople(of: declaration)
    guard var fields = completed(declaration) else { return }
    guard let account = account(fields, of: declaration) else { return }
    let kind = kind(of: declaration, at: account)
    if let defaults = surroundings.fields.defaults[kind] { fields.fill(from: defaults) }
    check(kind, declaration)
    guard let (timing, times) = timing(fields, kind, of: declaration) else { return }
    let errors = reader.errorCount
    let parts = MeetingParts(
      declaration: declaration, fields: fields, account: account, kind: kind, timing: timing,
      times: times)
    guard let meeting = meeting(parts) else { return }
    if reader.errorCount == errors { audit(meeting, declaration) }
    let address = Address(head: schedule.address, name: declaration.name.value.text)
    if let with = fields.with {
      file.shared.append(
        SharedMeeting(
          index: file.addresses.count, booking: file.bookings?.bookings.count ?? 0,
          name: declaration.name.value.text, meeting: meeting, courses: with.value,
          registration: fields.settings.registration?.node))
    }
    let booking = booking(of: meeting, parts)
    file.bookings?.bookings.append(booking)
    file.tally.count(kind, occurrences: timing.occurrences.count)
    add(.meeting(meeting), at: address, from: declaration.name.node)
  }

  private mutating func compile(_ fields: AnnouncementFields) {
    guard let announcement = announcement(fields) else { return }
    file.tally.announcements += 1
    add(.announcement(announcement), at: announcement.address, from: fields.name.node)
  }

  private mutating func add(_ body: Resource.Body, at address: Address, from node: Node) {
    file.addresses.append(address)
    switch surroundings.purpose {
    case .findings: break
    case .desiredState:
      file.resources.append(Resource(address: address, origin: node.span.place, body: body))
    }
  }
}
