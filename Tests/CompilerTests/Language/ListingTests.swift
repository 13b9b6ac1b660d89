import Compiler
import Diagnostics
import Domain
import Testing

/// What is known of meetings beside what is made of them.
@Suite struct ListingTests {
  @Test func `a meeting without a time is listed with its title, its people and its line`()
    async throws
  {
    let files = Workshop.files(
      course: Workshop.course + """
        teachers: [ada@example.edu]
        meetings:
          debate-2: { unscheduled: true }
          lab: { unscheduled: true, title: The lab }

        """)
    let found = try await Workshop.compile(files).unscheduled
    #expect(found.map(\.address.description) == ["CS101/debate-2", "CS101/lab"])
    #expect(found.map(\.title) == ["Algorithms: Debate 2", "The lab"])
    #expect(found.map { $0.teachers.map(\.email) } == [["ada@example.edu"], ["ada@example.edu"]])
    #expect(found.map(\.origin.line) == [6, 7])
  }

  @Test func `courses that share a meeting are known by its address`() async throws {
    var files = Workshop.files(
      "meetings:\n  lecture: { weekly: mon 10:00-11:00, with: [MA201] }\n  lab: { standing: true }\n"
    )
    files["schedules/ma201.yaml"] = "course: MA201\nmeetings:\n  desk: { standing: true }\n"
    let sharing = try await Workshop.compile(files).sharing
    #expect(sharing == [Address("CS101/lecture"): ["MA201"]])
  }
}
