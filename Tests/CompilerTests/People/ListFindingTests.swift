import Compiler
import Diagnostics
import Testing

/// Lists of people as schedule files name them, and what is said about them, to the letter.
@Suite struct ListFindingTests {
  static let fixtures = ListFixtures.all + ExportFixtures.all

  @Test("what a list lacks is explained to the letter", arguments: fixtures)
  func explained(_ fixture: Fixture) async throws {
    #expect(try await Workshop.findings(fixture.files) == fixture.expected)
  }
}

extension Fixture {
  /// A course with these lines in its head, and lists beside it.
  init(_ title: String, head: String, files lists: [String: String], _ expected: String) {
    let files = Workshop.files(course: Workshop.course + head + "meetings: {}\n")
    self.init(title, files: files.merging(lists) { $1 }, expected)
  }
}
