import Diagnostics
import Domain
import YAML

/// Looks at the courses that a shared meeting names (`with`).
struct SharingCheck {
  private let shared: SharedMeeting
  private let path: String
  /// The address of the file, which is a name of its course.
  private let head: String?

  init(_ shared: SharedMeeting, in file: CompiledFile) {
    self.shared = shared
    path = file.path
    head = file.head?.address
  }

  /// The courses that bring people: each once, and not the one that the file is about.
  var usefulCourses: [Located<Name>] {
    var seen: Set<String> = []
    return shared.courses.filter { $0.value.text != head && seen.insert($0.value.text).inserted }
  }

  /// What is needless or missing.
  ///
  /// - Parameters:
  ///   - meeting: The meeting with the people of all courses.
  ///   - courses: The other courses that there are, and whether they have a list of people.
  func findings(
    for meeting: Meeting, _ courses: [(name: Located<Name>, hasList: Bool)]
  ) -> [Diagnostic] {
    needless + missingLists(meeting, courses) + noListAtAll(meeting)
  }

  // A preset that several courses use names each of them, so only what the file itself says is meant.
  private var needless: [Diagnostic] {
    var first: [String: Located<Name>] = [:]
    var findings: [Diagnostic] = []
    for course in shared.courses where course.node.span.place.file == path {
      let name = course.value.text
      if name == head {
        findings.append(
          course.node.finding(
            .needlessShare, "'\(name)' is the course of this file", severity: .warning,
            hint: "delete it: its people are in the meeting anyway"))
      } else if let known = first[name] {
        findings.append(
          course.node.finding(
            .needlessShare, "'\(name)' is named twice", severity: .warning,
            hint: "keep one of the two", related: [known.node.related("the first is here")]))
      } else {
        first[name] = course
      }
    }
    return findings
  }

  // Where nobody has a list everybody uses one link, and nobody is missing.
  private func missingLists(
    _ meeting: Meeting, _ courses: [(name: Located<Name>, hasList: Bool)]
  ) -> [Diagnostic] {
    guard meeting.registrants != nil else { return [] }
    return courses.filter { !$0.hasList }.map { course, _ in
      course.node.finding(
        .shareWithoutList, "'\(course.value.text)' has no list of people, so nobody of it is added",
        severity: .warning,
        hint: "add 'registrants:' to the file of '\(course.value.text)', or delete it here")
    }
  }

  private func noListAtAll(_ meeting: Meeting) -> [Diagnostic] {
    guard meeting.settings.registration == .list, meeting.registrants == nil,
      let node = shared.registration
    else { return [] }
    return [
      node.finding(
        .noPeople, "none of the courses has a list of people",
        hint: "add 'registrants:' with a list to one of them, or write 'registration: open'")
    ]
  }
}
