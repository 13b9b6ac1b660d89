import CivilTime
import Compiler
import Domain
import Testing

@Suite struct WhenTests {
  @Test(
    "a rule makes these dates",
    arguments: [
      ("weekly: mon 10:00-11:00\n    weeks: 1-3", ["02-01T10:00", "02-08T10:00", "02-15T10:00"]),
      ("weekly: mon 10:00-11:00\n    weeks: [1, 3]", ["02-01T10:00", "02-15T10:00"]),
      (
        "weekly: mon 10:00-11:00\n    weeks: odd\n    until: 2027-03-01",
        ["02-01T10:00", "02-15T10:00", "03-01T10:00"]
      ),
      (
        "weekly: mon 10:00-11:00\n    every: 2 weeks\n    from: 2027-02-08\n    until: 2027-03-10",
        ["02-08T10:00", "02-22T10:00", "03-08T10:00"]
      ),
      ("at: [2027-03-10 15:00-16:00, 2027-03-03 15:00-16:00]", ["03-03T15:00", "03-10T15:00"]),
      (
        "daily: 09:00-09:15\n    from: 2027-03-26\n    until: 2027-03-30",
        ["03-26T09:00", "03-27T09:00", "03-28T09:00", "03-30T09:00"]
      ),
      (
        "monthly: 1st mon 10:00-11:00",
        ["02-01T10:00", "03-01T10:00", "04-05T10:00", "06-07T10:00"]
      ),
      ("monthly: 15 10:00-11:00\n    until: 2027-03-31", ["02-15T10:00", "03-15T10:00"]),
      (
        "rrule: FREQ=WEEKLY;BYDAY=MO;COUNT=3\n    at: 2027-03-01 10:00-11:00",
        ["03-01T10:00", "03-08T10:00", "03-15T10:00"]
      ),
      (
        "weekly: mon 10:00-11:00\n    weeks: 1-4\n    except: 2027-02-08..2027-02-15",
        ["02-01T10:00", "02-22T10:00"]
      ),
      (
        "weekly: mon 10:00-11:00\n    weeks: 1-2\n    moved: { 2027-02-08: 2027-02-09 }",
        ["02-01T10:00", "02-09T10:00"]
      ),
      ("weekly: mon 10:00\n    lasts: 1h30\n    weeks: 1", ["02-01T10:00"]),
    ])
  func dates(_ keys: String, _ expected: [String]) async throws {
    let starts = try await Workshop.starts("meetings:\n  lecture:\n    \(keys)\n", of: "lecture")
    #expect(starts == expected.map { "2027-" + $0 })
  }

  @Test func `a part of a term bounds the dates, and fortnights begin with it`() async throws {
    let meetings = try await Workshop.meetings(
      Workshop.files(
        course: """
          course: CS101
          term: 2027-spring/second
          meetings:
            lecture: { weekly: "mon 10:00-11:00", every: 2 weeks }

          """))
    let starts = meetings["CS101/lecture"]?.timing.occurrences.map(\.start.description)
    #expect(starts == ["2027-03-22T10:00", "2027-04-05T10:00", "2027-04-19T10:00"])
  }

  @Test func `a day swap gives a Monday class a Tuesday and takes it from a Tuesday class`()
    async throws
  {
    let workspace = Workshop.workspace.replacing(
      "    parts:", with: "    runs_as: { 2027-04-06: mon }\n    parts:")
    var files = Workshop.files(
      """
      meetings:
        monday: { weekly: "mon 10:00-11:00", weeks: 10 }
        tuesday: { weekly: "tue 10:00-11:00", weeks: 9-11 }

      """)
    files["schedules/rooster.yaml"] = workspace
    let meetings = try await Workshop.meetings(files)
    let starts = { (name: String) in
      meetings["CS101/\(name)"]?.timing.occurrences.map(\.start.description)
    }
    #expect(starts("monday") == ["2027-04-05T10:00", "2027-04-06T10:00"])
    #expect(starts("tuesday") == ["2027-03-30T10:00", "2027-04-13T10:00"])
  }

  @Test func `one link for all slots is a standing meeting with times`() async throws {
    let meetings = try await Workshop.meetings(
      Workshop.files(
        "meetings:\n  lecture:\n    weekly: mon 10:00-11:00\n    weeks: 1-2\n    one_link: true\n"))
    let timing = meetings["CS101/lecture"]?.timing
    #expect(timing?.shape == .standing)
    #expect(timing?.occurrences.count == 2)
  }

  @Test func `a standing room has no times`() async throws {
    let meetings = try await Workshop.meetings(
      Workshop.files("meetings:\n  office-hours:\n    standing: true\n    on: bbb\n"))
    let meeting = meetings["CS101/office-hours"]
    #expect(meeting?.timing.shape == .standing)
    #expect(meeting?.timing.occurrences.isEmpty == true)
    #expect(meeting?.title == "Algorithms: Office hours")
  }

  @Test func `what is unscheduled makes nothing`() async throws {
    let compilation = try await Workshop.compile(
      Workshop.files("meetings:\n  lab:\n    unscheduled: true\n"))
    #expect(compilation.desired?.files.count == 1)
    #expect(compilation.statistics.meetings == 0)
  }

  @Test func `the order of slots means nothing`() async throws {
    let first = try await Workshop.meetings(
      Workshop.files("meetings: { a: { weekly: [mon 10:00-11:00, tue 10:00-11:00] } }\n"))
    let second = try await Workshop.meetings(
      Workshop.files("meetings: { a: { weekly: [tue 10:00-11:00, mon 10:00-11:00] } }\n"))
    #expect(first == second)
    #expect(first.count == 1)
  }
}
