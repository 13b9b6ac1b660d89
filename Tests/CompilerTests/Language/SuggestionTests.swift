import Compiler
import Diagnostics
import Testing

/// A suggestion is applied by hand to what the carets mark; then the file is to be right.
@Suite struct SuggestionTests {
  static let slips: [(line: String, written: String)] = [
    ("weekly: mon 10.30-12.00", "mon 10:30-12:00"),
    ("weekly: mon 9-10:30", "mon 09:00-10:30"),
    ("weekly: mon 9:00-10", "mon 09:00-10:00"),
    ("weekly: mon 10-11", "mon 10:00-11:00"),
    ("weekly: mon 22-24", "mon 22:00-24:00"),
    ("weekly: mon 1030-1200", "mon 10:30-12:00"),
    ("weekly: mon 10h30-12h", "mon 10:30-12:00"),
    ("weekly: mon 13u30 – 15u15", "mon 13:30-15:15"),
    ("weekly: mon 1:30pm-3pm", "mon 13:30-15:00"),
    ("weekly: mon 1.30 p.m. - 3 p.m.", "mon 13:30-15:00"),
    ("weekly: mon 1-3pm", "mon 13:00-15:00"),
    ("weekly: mon 11-1pm", "mon 11:00-13:00"),
    ("weekly: mon 9-11 AM", "mon 09:00-11:00"),
    ("weekly: mon 11am-1", "mon 11:00-13:00"),
    ("weekly: mon 10:00 to 11:30", "mon 10:00-11:30"),
    ("weekly: mon from 10 till 11.30", "mon 10:00-11:30"),
    ("weekly: mon 10:00 bis 11:30 Uhr", "mon 10:00-11:30"),
    ("weekly: Montag 10:00-11:30", "mon 10:00-11:30"),
    ("weekly: maandag 10.30-12.00", "mon 10:30-12:00"),
    ("weekly: lundi 10h30-12h00", "mon 10:30-12:00"),
    ("weekly: mondy 9-10:30", "mon 09:00-10:30"),
    ("weekly: 10.30-12.00 mon", "mon 10:30-12:00"),
    ("weekly: 10:30-12:00", "mon 10:30-12:00"),
    ("weekly: mon10:30-12:00", "mon 10:30-12:00"),
    ("weekly: mon", "mon 10:00-11:30"),
    ("weekly: mon, wed 1030-1200", "[mon 10:30-12:00, wed 10:30-12:00]"),
    ("weekly: mon and wed 10:00-11:00", "[mon 10:00-11:00, wed 10:00-11:00]"),
    ("weekly: ma/wo 10-11", "[mon 10:00-11:00, wed 10:00-11:00]"),
    (
      "weekly: mon-wed 9-10",
      "[mon 09:00-10:00, tue 09:00-10:00, wed 09:00-10:00]"
    ),
    ("weekly: every monday 10:00-11:00", "mon 10:00-11:00"),
    ("weekly: elke dinsdag 10-11", "tue 10:00-11:00"),
    (
      "weekly: mon 10:00-11:00, thu 13-14",
      "[mon 10:00-11:00, thu 13:00-14:00]"
    ),
    (
      "weekly: fri 10:00-11:00, 14:00-15:00",
      "[fri 10:00-11:00, fri 14:00-15:00]"
    ),
    ("daily: 9-9.15", "09:00-09:15"),
    ("daily: at 9:00-9:15", "09:00-09:15"),
    ("monthly: 1st mon 10-11", "1st mon 10:00-11:00"),
    ("monthly: last vrijdag 16.00-17.00", "last fri 16:00-17:00"),
    ("monthly: last 16.00-17.00", "last 16:00-17:00"),
    ("monthly: 15 9-10:30", "15 09:00-10:30"),
    ("at: 2027-03-10 9-10:30", "2027-03-10 09:00-10:30"),
    ("at: 2027-06-21 at 10:00-12:00", "2027-06-21 10:00-12:00"),
    ("at: 14/06/2027 9.00-12.00", "2027-06-14 09:00-12:00"),
    ("at: 2027-3-10 9:00-12:00", "2027-03-10 9:00-12:00"),
    ("at: 2027-03-10", "2027-03-10 10:00-11:30"),
    ("{ weekly: mon 10:00, lasts: 1.5h }", "1h30"),
    ("{ weekly: mon 10:00-11:00, host: Pool }", "host: pool"),
    ("{ weekly: mon 10:00-11:00, host: the pool }", "host: pool"),
    ("{ weekly: mon 10:00-11:00, host: POOL:room }", "host: pool:room"),
    ("{ at: 2027-03-10 9.30, lasts: 1h }", "2027-03-10 09:30"),
    ("{ weekly: mon 10:00-11:00, moved: { 2027-03-15 10.00: 2027-03-16 } }", "2027-03-15 10:00"),
    (
      "{ weekly: mon 10:00-11:00, moved: { 2027-03-15: 2027-03-16 14-15 } }",
      "2027-03-16 14:00-15:00"
    ),
    ("{ weekly: mon 10:00-11:00, except: [2027-03-15 10.00] }", "2027-03-15 10:00"),
  ]

  static let people: [(head: String, written: String)] = [
    (
      "teachers: [Ada Lovelace <ada@example.edu>]",
      "[{ name: Ada Lovelace, email: ada@example.edu }]"
    ),
    (
      "coaches: O'Brien, Pat <pat@example.edu>",
      "{ name: \"O'Brien, Pat\", email: pat@example.edu }"
    ),
    ("registrants: <ada@example.edu>", "registrants: ada@example.edu"),
    ("teachers: ada@example.edu; grace@example.edu", "[ada@example.edu, grace@example.edu]"),
    ("teachers: ada@example.edu, grace@example.edu", "[ada@example.edu, grace@example.edu]"),
  ]

  @Test("what is suggested for a time can be written as it stands", arguments: slips)
  func timesApplied(_ slip: (line: String, written: String)) async throws {
    let isFlow = slip.line.hasPrefix("{")
    try await apply(
      "meetings:\n  lecture:\(isFlow ? " " : "\n    ")\(slip.line)\n", expecting: slip.written)
  }

  @Test("what is suggested for a person can be written as it stands", arguments: people)
  func peopleApplied(_ slip: (head: String, written: String)) async throws {
    try await apply(slip.head + "\n", expecting: slip.written)
  }

  @Test func `a panelist keeps the name that stands before the address`() async throws {
    try await apply(
      """
      webinars:
        guest:
          at: 2027-03-10 15:00-16:30
          host: studio@example.edu
          panelists:
            - Barbara Liskov <barbara@example.org>

      """, expecting: "- { name: Barbara Liskov, email: barbara@example.org }")
  }

  private func apply(_ part: String, expecting written: String) async throws {
    let findings = try await Workshop.compile(Workshop.files(part)).findings
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    let suggestion = try #require(finding.hint.flatMap(Self.suggestion))
    let mended = Self.line(of: finding, replacedBy: suggestion)
    #expect(mended.contains(written), "\(mended)")
    let course = (Workshop.course + part).replacing(finding.excerpt ?? "", with: mended)
    #expect(try await Workshop.findings(Workshop.files(course: course)) == "")
  }

  // `write 10:30`, `write a list: [mon 10:00, wed 10:00]`, `write 1h30 or 90m`
  private static func suggestion(_ hint: String) -> String? {
    for prefix in [
      "write several addresses as a list: ", "write the address alone: ", "write a list: ",
      "write ",
    ] where hint.hasPrefix(prefix) {
      return String(hint.dropFirst(prefix.count)).split(separator: " or ").first.map(String.init)
    }
    return nil
  }

  private static func line(of finding: Diagnostic, replacedBy text: String) -> String {
    let line = Array(finding.excerpt ?? "")
    let start = finding.span.place.column - 1
    return String(line[..<start]) + text + String(line[(start + finding.span.length)...])
  }
}
