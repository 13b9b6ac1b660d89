import CivilTime
import Domain
import Testing

@testable import Compiler

/// The values that the tests of templates share.
enum TemplateSamples {
  static func zone() throws -> Zone {
    let database = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    return try #require(database.zone(named: "Europe/Amsterdam"))
  }

  static func occurrence(_ start: String, _ minutes: Int, label: String? = nil) throws -> Occurrence
  {
    let start = try #require(CivilDateTime(parsing: start))
    return Occurrence(original: start, start: start, minutes: minutes, label: label)
  }

  static func context(language: String = "nl") throws -> TemplateContext {
    TemplateContext(
      institution: "Example University", language: language,
      course: TemplateContext.Course(
        id: "CS101", title: "Algorithms [core]", page: "https://campus.example.edu/CS101_a_b",
        session: nil, group: "B",
        teachers: [
          Person(email: "ada@example.edu", firstName: "Ada", lastName: "Lovelace"),
          Person(email: "grace@example.edu", firstName: "", lastName: ""),
        ],
        coaches: [], shownGroup: "CS101 Algorithms"),
      meeting: TemplateContext.Meeting(
        title: "Lecture", description: "Bring *paper*.",
        occurrences: [
          try occurrence("2027-03-15T10:00", 90),
          try occurrence("2027-03-29T10:00", 90, label: "Exam review"),
        ],
        host: "room-01@example.edu", hasPasscode: true),
      term: TemplateContext.Term(
        name: "2027-spring", starts: try #require(CivilDate(parsing: "2027-02-01")),
        ends: try #require(CivilDate(parsing: "2027-06-25"))),
      zone: try zone())
  }

  static func library(_ text: String) -> TemplateLibrary {
    TemplateLibrary(files: ["announcements/class.md": Array(text.utf8)], prefix: "templates")
  }

  /// The text of a template, with a usable front matter above it.
  static func text(_ body: String, _ context: TemplateContext) throws -> String {
    let library = library("---\ntitle: T\nchannels: [portal]\n---\n" + body)
    #expect(library.findings == [])
    let template = try #require(library.announcement(named: "class"))
    let (announcement, findings) = template.render(
      context, address: Address("CS101/lecture/announcements/class"))
    #expect(findings == [])
    return announcement.text
  }
}
