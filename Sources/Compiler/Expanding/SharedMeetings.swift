import Diagnostics
import Domain

/// Completes meetings that several courses share (`with`): one meeting with the people of all.
struct SharedMeetings {
  private let work: FileWork

  init(_ work: FileWork) { self.work = work }

  /// Adds the people of the named courses; a course that is not there is reported.
  func complete(_ assembly: inout Assembly) {
    guard assembly.files.contains(where: { !$0.shared.isEmpty }) else { return }
    let heads = assembly.files.enumerated().compactMap { index, file in
      file.head.map { ($0.address, index) }
    }
    let byAddress = Dictionary(heads, uniquingKeysWith: { first, _ in first })
    for index in assembly.files.indices where !assembly.files[index].shared.isEmpty {
      var file = assembly.files[index]
      for meeting in file.shared {
        complete(meeting, in: &file, byAddress, assembly.files)
      }
      // What did not change has been told before.
      if !file.isUnchanged {
        file.findings += MutualSharingCheck(assembly.files, byAddress).findings(about: index)
      }
      file.dependencies = Set(file.dependencies).sorted()
      file.inputs = work.inputs(of: file.path, file.dependencies)
      assembly.files[index] = file
    }
  }

  private func complete(
    _ shared: SharedMeeting, in file: inout CompiledFile, _ byAddress: [String: Int],
    _ files: [CompiledFile]
  ) {
    var others: [(name: Located<Name>, course: Course)] = []
    for name in SharingCheck(shared, in: file).usefulCourses {
      guard let index = byAddress[name.value.text] else {
        file.findings.append(
          unknown(name, among: byAddress.keys.filter { $0 != file.head?.address }.sorted()))
        continue
      }
      guard files[index].path != file.path else { continue }
      let other = course(at: files[index])
      file.dependencies += [files[index].path] + other.lists
      others.append((name, other))
    }
    let meeting = Self.shared(shared.meeting, file.group, others.map(\.course))
    file.bookings?.bookings[shared.booking].registrants = meeting.registrants?.count
    if !file.isUnchanged {
      let lists = others.map { ($0.name, hasList: $0.course.people != nil) }
      file.findings += SharingCheck(shared, in: file).findings(for: meeting, lists)
      file.findings += refused(meeting, shared)
    }
    guard file.resources.indices.contains(shared.index) else { return }
    let resource = file.resources[shared.index]
    file.resources[shared.index] = Resource(
      address: resource.address, origin: resource.origin, body: .meeting(meeting))
  }

  /// What the provider refuses of the people of all courses, and not of those of the first one.
  private func refused(_ meeting: Meeting, _ shared: SharedMeeting) -> [Diagnostic] {
    guard let audit = work.surroundings.audits[meeting.account], let course = shared.courses.first
    else { return [] }
    let told = Set(audit(shared.meeting).map(\.path))
    return audit(meeting).filter { !told.contains($0.path) }.map { found in
      course.node.finding(
        .refusedByProvider, found.message, severity: found.weight == .error ? .error : .warning,
        hint: found.hint)
    }
  }

  /// The meeting with the people of the other courses.
  private static func shared(
    _ meeting: Meeting, _ group: String, _ others: [Course]
  ) -> Meeting {
    var meeting = meeting
    for other in others {
      guard meeting.settings.registration != Registration.none, let people = other.people else {
        continue
      }
      let all = Roster.union([meeting.registrants ?? [], people])
      meeting.registrants = FileCompiler.people(all, without: meeting.moderators)
    }
    let group = ([group] + others.map(\.group)).joined(separator: ", ")
    for position in meeting.announcements.indices {
      meeting.announcements[position].group = group
    }
    return meeting
  }

  private typealias Course = (people: [Person]?, group: String, lists: [String])

  private func course(at file: CompiledFile) -> Course {
    // A cache keeps no people, so the lists are read again.
    let people = file.isFromCache ? work.preview(file.path)?.file.people : file.people
    return (people, file.group, file.lists)
  }

  private func unknown(_ course: Located<Name>, among known: [String]) -> Diagnostic {
    course.node.finding(
      .unknownCourse, "there is no course '\(course.value.text)'",
      hint: Suggestion.hint(for: course.value.text, among: known)
        ?? "write what stands behind 'course:' in its file, with session and group: CS102.B")
  }
}
