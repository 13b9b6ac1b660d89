import CivilTime
import Compiler
import Domain
import Testing

/// Every way to say when people meet, with what it makes in a term with two breaks.
@Suite struct WhenTableTests {
  private static let rows: [(keys: String, dates: [String])] = [
    // Parity is that of the term's own count: a break drops a date and shifts none.
    (
      "weekly: mon 10:00-11:00\n    every: 2 weeks",
      ["02-01", "02-15", "03-01", "03-15", "04-12", "05-10", "05-24", "06-07", "06-21"]
    ),
    (
      "weekly: mon 10:00-11:00\n    weeks: even",
      ["02-08", "02-22", "03-08", "03-22", "04-05", "04-19", "05-17", "05-31", "06-14"]
    ),
    (
      "weekly: mon 10:00-11:00\n    weeks: odd, 2\n    until: 2027-02-15",
      ["02-01", "02-08", "02-15"]
    ),
    ("weekly: mon 10:00-11:00\n    weeks: 1–2", ["02-01", "02-08"]),
    ("weekly: mon 10:00-11:00\n    weeks: [1, 3-4]", ["02-01", "02-15", "02-22"]),
    (
      "weekly: mon 10:00-11:00\n    every: 3 weeks\n    weeks: 1-8",
      ["02-01", "02-22", "03-15"]
    ),
    (
      "daily: 10:00-11:00\n    every: 3 days\n    from: 2027-03-26\n    until: 2027-04-04",
      ["03-26", "04-01", "04-04"]
    ),
    ("daily: 10:00-11:00\n    weeks: 2\n    until: 2027-02-09", ["02-08", "02-09"]),
    ("monthly: last 10:00-11:00", ["02-28", "03-31", "05-31"]),
    ("monthly: 31 10:00-11:00", ["03-31", "05-31"]),
    ("monthly: 5th mon 10:00-11:00", ["05-31"]),
    ("monthly: last fri 10:00-11:00", ["02-26", "03-26", "05-28", "06-25"]),
    (
      "monthly: [2nd tue 10:00-11:00, third Wednesday 10:00-11:00]\n    until: 2027-03-31",
      ["02-09", "02-17", "03-09", "03-17"]
    ),
    ("monthly: 15 10:00-11:00\n    every: 2 months", ["02-15", "04-15", "06-15"]),
    (
      "weekly: [mon 10:00-11:00, mon 15:00-16:00]\n    weeks: 1\n    except: 2027-02-01 15:00",
      ["02-01"]
    ),
    (
      "weekly: mon 10:00-11:00\n    weeks: 1-3\n    except: [2027-02-08..2027-02-15]\n"
        + "    also: 2027-02-10 10:00-11:00", ["02-01", "02-10"]
    ),
    ("weekly: mon 10:00-11:00\n    from: 2027-06-14", ["06-14", "06-21"]),
    ("at: 2027-03-10T10:00\n    lasts: 2h", ["03-10"]),
    ("at: 20270310 10:00-11:00", ["03-10"]),
  ]

  @Test("keys make these dates at ten", arguments: rows.indices)
  func dates(_ index: Int) async throws {
    let row = Self.rows[index]
    let starts = try await Workshop.starts(
      "meetings:\n  lecture:\n    \(row.keys)\n", of: "lecture")
    #expect(starts == row.dates.map { "2027-\($0)T10:00" }, "\(row.keys)")
  }

  @Test(
    "a rule of RFC 5545 makes these dates",
    arguments: [
      (
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "02-26",
        ["02-26", "03-31", "04-30"]
      ),
      (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4", "02-02",
        ["02-02", "02-14", "02-16", "02-28"]
      ),
      (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4", "02-02",
        ["02-02", "02-07", "02-16", "02-21"]
      ),
      ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270215", "02-01", ["02-01", "02-08", "02-15"]),
      ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270215T100000", "02-01", ["02-01", "02-08", "02-15"]),
      ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270215T095900", "02-01", ["02-01", "02-08"]),
      ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270215T090000Z", "02-01", ["02-01", "02-08", "02-15"]),
      ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270215T085959Z", "02-01", ["02-01", "02-08"]),
      ("freq=daily;count=2", "02-01", ["02-01", "02-02"]),
      ("RRULE:FREQ=DAILY;COUNT=2;", "02-01", ["02-01", "02-02"]),
      ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1;COUNT=1", "03-31", ["03-31"]),
      ("FREQ=YEARLY;BYYEARDAY=60;COUNT=1", "03-01", ["03-01"]),
      ("FREQ=YEARLY;BYWEEKNO=9;BYDAY=MO;COUNT=1", "03-01", ["03-01"]),
      ("FREQ=MONTHLY;BYDAY=-1MO;COUNT=2", "02-22", ["02-22", "03-29"]),
    ])
  func rule(_ rule: String, _ start: String, _ expected: [String]) async throws {
    let starts = try await Workshop.starts(
      "meetings: { lecture: { rrule: \"\(rule)\", at: 2027-\(start) 10:00-11:00 } }\n",
      of: "lecture")
    #expect(starts == expected.map { "2027-\($0)T10:00" })
  }

  @Test func `a rule may name several times of a day, and until cuts it`() async throws {
    let starts = try await Workshop.starts(
      """
      meetings:
        lecture:
          rrule: FREQ=DAILY;BYHOUR=9,13;COUNT=9
          at: 2027-02-01 09:00
          lasts: 1h
          until: 2027-02-02

      """, of: "lecture")
    #expect(starts == ["01T09:00", "01T13:00", "02T09:00", "02T13:00"].map { "2027-02-\($0)" })
  }

  @Test func `from and until do without a term, and weeks are then counted from the first`()
    async throws
  {
    let meetings = try await Workshop.meetings(
      Workshop.files(
        course: """
          user: ada@example.edu
          meetings:
            hours:
              weekly: wed 10:00-11:00
              from: 2026-12-23
              until: 2027-01-20
              weeks: odd

          """))
    let starts = meetings["ada@example.edu/hours"]?.timing.occurrences.map(\.start.description)
    #expect(starts == ["2026-12-23T10:00", "2027-01-06T10:00", "2027-01-20T10:00"])
  }

  @Test(
    "weeks begin on the weekday of the term, and those that are not counted have no number",
    arguments: [
      ("mon", "[]", "weeks: odd", ["02-07", "02-21", "03-07"]),
      ("sun", "[]", "weeks: odd", ["02-14", "02-28", "03-14"]),
      ("sun", "[]", "every: 2 weeks", ["02-14", "02-28", "03-14"]),
      ("mon", "[3]", "weeks: 2-4", ["02-14", "02-28", "03-07"]),
      ("mon", "[3]", "every: 2 weeks", ["02-07", "02-28", "03-14"]),
    ])
  func weeks(_ first: String, _ skipped: String, _ key: String, _ expected: [String]) async throws {
    var files = Workshop.files(
      course: """
        course: CS101
        term: sundays
        meetings:
          lecture:
            weekly: sun 10:00-11:00
            until: 2027-03-14
            \(key)

        """)
    files["schedules/rooster.yaml"] = Workshop.workspace.replacing(
      "terms:\n",
      with: """
        terms:
          sundays:
            starts: 2027-02-03
            ends: 2027-06-25
            week_starts: \(first)
            skip_weeks: \(skipped)

        """)
    let starts = try await Workshop.meetings(files)["CS101/lecture"]?.timing.occurrences
    #expect(starts?.map(\.start.description) == expected.map { "2027-\($0)T10:00" })
  }

  @Test func `a move may change the length, and an addition has its name`() async throws {
    let meetings = try await Workshop.meetings(
      Workshop.files(
        """
        meetings:
          lecture:
            weekly: mon 23:00
            lasts: 2h
            weeks: 1-2
            moved: { 2027-02-01: 2027-02-02 15:00-15:30 }
            also: { 2027-06-14 10:00-12:00: Exam review }

        """))
    let occurrences = meetings["CS101/lecture"]?.timing.occurrences ?? []
    #expect(
      occurrences.map(\.original.description) == [
        "2027-02-01T23:00", "2027-02-08T23:00", "2027-06-14T10:00",
      ])
    #expect(
      occurrences.map(\.start.description) == [
        "2027-02-02T15:00", "2027-02-08T23:00", "2027-06-14T10:00",
      ])
    #expect(occurrences.map(\.minutes) == [30, 120, 120])
    #expect(occurrences.map(\.label) == [nil, nil, "Exam review"])
  }

  @Test func `what a preset takes out or moves is meant for others too`() async throws {
    var files = Workshop.files(
      """
      meetings:
        a: { like: lecture, weekly: "mon 10:00-11:00", weeks: 1-3 }
        b: { like: lecture, weekly: "tue 10:00-11:00", weeks: 1-3 }

      """)
    files["templates/meetings/lecture.yaml"] =
      "except: [2027-02-08, 2027-02-15..2027-02-15]\nmoved: { 2027-02-02: 2027-02-03 }\n"
    #expect(try await Workshop.findings(files) == "")
    let meetings = try await Workshop.meetings(files)
    let starts = { (name: String) in
      meetings["CS101/\(name)"]?.timing.occurrences.map(\.start.description)
    }
    #expect(starts("a") == ["2027-02-01T10:00"])
    #expect(starts("b") == ["2027-02-03T10:00", "2027-02-09T10:00", "2027-02-16T10:00"])
  }
}
