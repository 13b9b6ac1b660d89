import Testing

/// A mistake that somebody makes, and what is said about it, to the letter.
struct Fixture: Sendable, CustomTestStringConvertible {
  let title: String
  let files: [String: String]
  let expected: String

  var testDescription: String { title }

  /// Meetings below the head of a course.
  init(_ title: String, _ meetings: String, _ expected: String) {
    self.init(title, files: Workshop.files(meetings), expected)
  }

  /// Meetings below the head of a course, beside other files.
  init(_ title: String, _ meetings: String, beside others: [String: String], _ expected: String) {
    let files = Workshop.files(meetings).merging(others) { $1 }
    self.init(title, files: files, expected)
  }

  /// A whole schedule file.
  init(_ title: String, course: String, _ expected: String) {
    self.init(title, files: Workshop.files(course: course), expected)
  }

  /// A `rooster.yaml`, alone or with other files.
  init(
    _ title: String, workspace: String, beside others: [String: String] = [:], _ expected: String
  ) {
    let files = ["schedules/rooster.yaml": workspace].merging(others) { $1 }
    self.init(title, files: files, expected)
  }

  init(_ title: String, files: [String: String], _ expected: String) {
    self.title = title
    self.files = files
    self.expected = expected
  }
}
