import Compiler
import Diagnostics
import Testing

/// Looking for mistakes leaves out what only a plan needs, and finds what compiling finds.
@Suite struct CheckTests {
  @Test func `the same is found with and without a desired state`() async throws {
    for fixture in FindingTests.fixtures {
      let compiled = try await Workshop.compile(fixture.files)
      let checked = try await Workshop.check(fixture.files)
      #expect(checked == CheckResult(compiled), "\(fixture.title)")
    }
  }

  @Test func `a value that a text names and its meeting has not is found without writing the text`()
    async throws
  {
    let course = "course: CS101\nmeetings: { a: { standing: true, announce: class } }\n"
    var files = Workshop.files(course: course)
    files["templates/announcements/class.md"] = Workshop.announcement + "{{term.name}}\n"
    let checked = try await Workshop.check(files)
    #expect(checked.findings == (try await Workshop.compile(files)).findings)
    #expect(checked.findings.map(\.code) == ["T127"])
  }
}
