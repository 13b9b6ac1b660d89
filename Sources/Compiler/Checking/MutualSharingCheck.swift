import CivilTime
import Diagnostics
import Domain
import YAML

/// Looks for meetings that two courses share with each other: what is one class to people is then
/// written twice, and made twice.
struct MutualSharingCheck {
  private let files: [CompiledFile]
  /// The indices of the files by the names of their courses.
  private let byAddress: [String: Int]

  init(_ files: [CompiledFile], _ byAddress: [String: Int]) {
    self.files = files
    self.byAddress = byAddress
  }

  /// What is found in one file about those before it, so that each pair is told once.
  func findings(about index: Int) -> [Diagnostic] {
    files[index].shared.flatMap { meeting in
      SharingCheck(meeting, in: files[index]).usefulCourses.compactMap { course in
        guard let other = byAddress[course.value.text], other < index else { return nil }
        return finding(meeting, in: index, course, at: other)
      }
    }
  }

  private func finding(
    _ meeting: SharedMeeting, in index: Int, _ course: Located<Name>, at other: Int
  ) -> Diagnostic? {
    for twin in files[other].shared where Self.areAlike(meeting, twin) {
      guard let back = twin.courses.first(where: { $0.value.text == files[index].head?.address })
      else { continue }
      return course.node.finding(
        .mutualSharing,
        "'\(course.value.text)' shares '\(twin.name)' with this course too: these are two meetings",
        severity: .warning,
        hint: "keep the class in one of the two files; it needs nothing in the other",
        related: [back.node.related("the other one is here")])
    }
    return nil
  }

  // Two courses may well share a lecture that one of them gives and a seminar that the other gives.
  private static func areAlike(_ left: SharedMeeting, _ right: SharedMeeting) -> Bool {
    if left.name == right.name { return true }
    let starts = Set(left.meeting.timing.occurrences.map(\.start))
    return right.meeting.timing.occurrences.contains { starts.contains($0.start) }
  }
}
