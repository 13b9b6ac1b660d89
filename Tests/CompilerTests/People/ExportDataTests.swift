import Compiler
import Diagnostics
import Domain
import Testing

/// Exports of other systems as they are published, named by schedule files.
@Suite(.enabled(if: PeopleData.isPresent, "the shared test data is absent"))
struct ExportDataTests {
  static let workspace = """
    institution: Example College
    zone: Europe/Madrid
    terms:
      fall-26: { starts: 2026-08-26, ends: 2026-12-02 }
      fall-21: { starts: 2021-09-01, ends: 2021-12-01 }
    accounts:
      zoom:
        { provider: zoom, account_id: env:A, client_id: env:B, client_secret: env:C, hosts: [a@b.edu] }

    """

  /// A head, and how many people it gets from an export.
  struct Case: Sendable, CustomTestStringConvertible {
    let head: String
    let count: Int
    var codes: [Code] = []

    var testDescription: String { head }
  }

  static let oneRoster = [
    Case(head: "course: BIO.103\nregistrants: { file: people }\n", count: 114),
    Case(head: "course: BIO.103\ngroup: \"01\"\nregistrants: ./people\n", count: 114),
    Case(head: "course: ENG.220.01\nregistrants: ./people\n", count: 100),
    Case(head: "course: MATH\nregistrants: { file: people, class: MATH.213.02 }\n", count: 106),
    Case(head: "course: X\nregistrants: { file: people, class: crs-MATH.213 }\n", count: 106),
    Case(head: "course: X\nregistrants: { file: people, class: Calculus I }\n", count: 106),
  ]

  @Test(arguments: oneRoster)
  func `OneRoster 1.1 gives the people of the class`(_ example: Case) async throws {
    let found = try await people(of: example.head, in: "rosters/oneroster-1.1", term: "fall-26")
    #expect(found.people.count == example.count)
    #expect(found.findings.map(\.code) == example.codes)
    let expected = try PeopleData.expected()
    for person in found.people {
      let known = try #require(expected[person.email])
      #expect(person.firstName == known.given && person.lastName == known.family)
    }
  }

  @Test(arguments: [
    Case(head: "course: BIO.103\nregistrants: ./people\n", count: 114),
    Case(head: "course: MATH.213\ngroup: \"02\"\nregistrants: ./people\n", count: 106),
    Case(head: "course: ENG.220.01\nregistrants: ./people\n", count: 100),
  ])
  func `the SIS files of Canvas give the people of the section`(_ example: Case) async throws {
    let found = try await people(of: example.head, in: "rosters/canvas-sis", term: "fall-26")
    #expect(found.people.count == example.count)
    #expect(found.findings.map(\.code) == example.codes)
  }

  @Test func `three forms of one class give the same list`() async throws {
    let head = "course: BIO.103\nregistrants: "
    let lists = [
      try await people(of: head + "./people\n", in: "rosters/oneroster-1.1", term: "fall-26"),
      try await people(of: head + "./people\n", in: "rosters/canvas-sis", term: "fall-26"),
      try await people(
        of: head + "{ file: people/canvas-gradebook.csv, class: BIO.103.01 }\n", in: "rosters",
        term: "fall-26"),
      try await people(
        of: head + "{ file: people/moodle-participants.csv, class: BIO.103.01 }\n", in: "rosters",
        term: "fall-26"),
      try await people(
        of: head + "{ file: people/moodle-upload.csv, class: BIO.103.01 }\n", in: "rosters",
        term: "fall-26"),
      try await people(
        of: head + "{ file: people/chamilo-users.csv, class: BIO10301 }\n", in: "rosters",
        term: "fall-26"),
    ]
    for list in lists { #expect(list.people == lists[0].people) }
    #expect(lists[0].people.count == 114)
  }

  @Test(arguments: [
    Case(
      head: "course: CS101\nregistrants: ./people\n", count: 1, codes: [PeopleCodes.otherRoles]),
    Case(
      head: "course: Biology\nregistrants: { file: people, class: Biology 10, roles: all }\n",
      count: 4),
  ])
  func `School Data Sync 2.1 gives the people of the class`(_ example: Case) async throws {
    let found = try await people(
      of: example.head, in: "microsoft-sds/sds-v2.1", term: "fall-21")
    #expect(found.people.count == example.count)
    #expect(found.findings.map(\.code) == example.codes)
  }

  @Test func `School Data Sync 2 gives the people of the class by its id or title`() async throws {
    for name in ["11001", "Math - Algebra 1"] {
      let found = try await people(
        of: "course: X\nregistrants: { file: people, class: \(name) }\n",
        in: "microsoft-sds/sds-v2", term: "fall-21")
      #expect(found.people.map(\.email).contains("Oklein@example.edu"))
      #expect(!found.findings.contains { $0.severity == .error })
    }
  }

  @Test func `School Data Sync 1 has names for signing in, and no addresses`() async throws {
    let found = try await people(
      of: "course: X\nregistrants: { file: people, class: \"11001\" }\n",
      in: "microsoft-sds/sds-100-users", term: "fall-21")
    #expect(found.findings.map(\.code) == [PeopleCodes.noEmailColumn])
    #expect(found.findings.map(\.span.place.file) == ["schedules/people/Student.csv"])
  }

  @Test func `School Data Sync 1 with addresses gives the people of the section`() async throws {
    var files = try PeopleData.files(below: "microsoft-sds/sds-100-users")
    let students = String(decoding: files["Student.csv"] ?? [], as: UTF8.self)
    files["Student.csv"] = Array(
      students.replacing(",P@ssword,", with: "@example.edu,P@ssword,").utf8)
    let found = try await people(
      of: "course: \"101\"\nregistrants: ./people\n", files, term: "fall-21")
    #expect(found.people.count > 5)
    #expect(found.findings.map(\.code) == [])
  }

  private func people(
    of head: String, in folder: String, term: String
  ) async throws -> (people: [Person], findings: [Diagnostic]) {
    try await people(of: head, try PeopleData.files(below: folder), term: term)
  }

  private func people(
    of head: String, _ lists: [String: [UInt8]], term: String
  ) async throws -> (people: [Person], findings: [Diagnostic]) {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in lists { files["schedules/people/\(path)"] = bytes }
    files["schedules/rooster.yaml"] = Array(Self.workspace.utf8)
    let text = head + "term: \(term)\nmeetings:\n  m: { at: 2026-09-01 10:00-11:00 }\n"
    files["schedules/course.yaml"] = Array(text.utf8)
    let compilation = try await Workshop.compile(bytes: files)
    let findings = compilation.findings.filter { $0.code.rawValue.hasPrefix("P") }
    guard case .compiled(let resources)? = compilation.desired?.files.first?.content,
      case .meeting(let meeting)? = resources.first?.body
    else {
      #expect(findings.contains { $0.severity == .error }, "\(compilation.findings)")
      return ([], findings)
    }
    return (meeting.registrants ?? [], findings)
  }
}
