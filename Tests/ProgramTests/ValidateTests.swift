import Foundation
import Testing

/// What people see who made the usual mistakes.
@Suite struct ValidateTests {
  /// Ten mistakes as they are made by hand, in five files.
  static func typos() throws -> Workplace {
    let place = try Workplace(Sample.faculty())
    let workspace = try place.read("schedules/rooster.yaml")
    try place.write(
      workspace.replacing("zone: Europe/Amsterdam", with: "zone: Europe/Amsterdm"),
      to: "schedules/rooster.yaml")
    try place.write(
      """
      course: CS101
      title: Algorithms
      term: sprng
      teachers: [ada.example.edu]

      meetngs:
        lecture:
          weekly: mon 10:00-11:30

      """, to: "schedules/courses/cs101.yaml")
    try place.write(
      """
      course: MA201
      title: Analysis
      term: spring

      meetings:
        lecture:
          weekly: wed 9.00-10.30
          recording: yes
        exercises:
          weekly: thu 09:00-10:30
          except: [2027-03-12, 2027-02-30]
          on: zom

      """, to: "schedules/courses/ma201.yaml")
    try place.write(
      "course: PH101\ntitle: Physics\nterm: spring\nmeetings:\n\tlecture:\n",
      to: "schedules/courses/ph101.yaml")
    try place.write(
      "email,first name\nbo@example.org,Bo\nchi@example,Chi\n", to: "schedules/people/ph102.csv")
    try place.write(
      """
      course: PH102
      title: Physics II
      term: spring
      registrants: ../people/ph102.csv
      meetings:
        lecture: { weekly: fri 13:00-14:00 }

      """, to: "schedules/courses/ph102.yaml")
    return place
  }

  /// Kept beside this file, so that whoever betters a sentence can better it here too.
  private static var expected: String {
    get throws {
      let url = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Expected/typos.txt")
      return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
  }

  @Test func `ten usual mistakes are told at once, each with its place and what to write`()
    async throws
  {
    let place = try Self.typos()
    let run = try await place.run("validate")
    #expect(run.code == 1)
    #expect(run.errors == "More about a code: rooster explain S146\n")
    let expected = try Self.expected
    #expect(run.output == expected)
  }

  @Test func `with a path, only what concerns it is told`() async throws {
    let place = try Self.typos()
    let run = try await place.run("validate", "schedules/courses/ph101.yaml")
    #expect(run.code == 1)
    let files = run.output.split(separator: "\n").filter { $0.hasPrefix("schedules/") }.map {
      $0.prefix { $0 != ":" }
    }
    #expect(Set(files) == ["schedules/courses/ph101.yaml"])
    let clean = try await place.run("validate", "templates")
    #expect(clean.code == 0)
    let missing = try await place.run("validate", "schedules/nothing.yaml")
    #expect(
      missing
        == Program.Result(
          code: 1, output: "",
          errors: "rooster: there is no file or folder 'schedules/nothing.yaml'\n"))
  }

  @Test func `--strict makes warnings errors`() async throws {
    let place = try Workplace(Sample.faculty())
    // Nobody holds a date on a break by accident, so it is a warning.
    let workspace = try place.read("schedules/rooster.yaml")
    try place.write(
      workspace.replacing(
        "{ starts: 2027-02-01, ends: 2027-06-25 }",
        with: "{ starts: 2027-02-01, ends: 2027-06-25, breaks: [2027-03-10: Open day] }"),
      to: "schedules/rooster.yaml")
    let usual = try await place.run("validate")
    #expect(usual.code == 0)
    #expect(usual.output.contains("warning:"))
    let strict = try await place.run("validate", "--strict")
    #expect(strict.code == 1)
  }

  @Test func `the schedules may lie anywhere`() async throws {
    let place = try Workplace()
    for (path, text) in Sample.faculty() { try place.write(text, to: "faculty/" + path) }
    let below = try await place.run("validate", "--schedules", "faculty/schedules")
    #expect(below.code == 0, "\(below.output)")
    let absolute = try await place.run(
      "validate", "--schedules", place.folder.appending(path: "faculty/schedules").path)
    #expect(absolute.code == 0, "\(absolute.output)")
    let nowhere = try await place.run("validate")
    #expect(nowhere.code == 1)
  }
}
