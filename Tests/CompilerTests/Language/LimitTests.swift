import Compiler
import Diagnostics
import Testing

/// Every limit of the language is told, at its place.
@Suite struct LimitTests {
  private func finding(_ meetings: String) async throws -> String {
    let findings = try await Workshop.compile(Workshop.files(meetings)).findings
    return findings.first.map { "line \($0.span.place.line): \($0.message)" } ?? ""
  }

  private func sentences(of files: [String: [UInt8]]) async throws -> [String] {
    try await Workshop.compile(bytes: files).findings.map { "\($0.span.place) \($0.message)" }
  }

  private func list(_ count: Int, _ entry: String) -> String {
    "[" + Array(repeating: entry, count: count).joined(separator: ", ") + "]"
  }

  @Test("a list has at most 5,000 entries", arguments: ["teachers", "coaches"])
  func people(_ key: String) async throws {
    let most = LanguageLimits.entriesOfList
    let people = (1...most).map { "a\($0)@example.org" }.joined(separator: ", ")
    #expect(try await finding("\(key): [\(people)]\n") == "")
    #expect(
      try await finding("\(key): \(list(most + 1, "a@example.org"))\n")
        == "line 4: "
        + "the list has 5001 entries, and at most 5000 are read")
  }

  @Test(
    "lists of times have the same limit",
    arguments: [
      ("except", "2027-03-15"), ("also", "2027-03-15 10:00-11:00"), ("slides", "a.pdf"),
      ("moved", "{ 2027-03-15: 2027-03-16 }"),
    ])
  func times(_ key: String, _ entry: String) async throws {
    let keys = "weekly: \"mon 09:00-10:00\", \(key): \(list(5001, entry))"
    #expect(
      try await finding("meetings:\n  lecture: { \(keys) }\n")
        == "line 5: "
        + "the list has 5001 entries, and at most 5000 are read")
  }

  @Test func `a file has at most 5,000 meetings`() async throws {
    let meetings = (0...LanguageLimits.meetingsOfFile).map { "  m\($0): { standing: true }\n" }
    #expect(
      try await finding("meetings:\n\(meetings.joined())")
        == "line 5: the file has 5001 meetings, and at most 5000 are read")
  }

  @Test("a text has at most 100,000 bytes", arguments: ["", "\""])
  func text(_ quote: String) async throws {
    let text = { (count: Int) in
      "meetings:\n  lecture: { standing: true, description: \(quote)"
        + String(repeating: "x", count: count) + "\(quote) }\n"
    }
    #expect(try await finding(text(LanguageLimits.bytesOfText)) == "")
    #expect(
      try await finding(text(LanguageLimits.bytesOfText + 1))
        == "line 5: the text has 100001 bytes, and at most 100000 are read")
  }

  @Test func `a class has at most 4,000 dates`() async throws {
    let keys = "daily: \"09:00-10:00\", from: 2027-03-01, until: 2030-12-31, every: 1 day"
    let rule =
      "rrule: \"FREQ=DAILY;BYHOUR=8,10,12,14;UNTIL=20301231\", at: \"2027-03-01 08:00-09:00\""
    #expect(try await !finding("meetings: { lecture: { \(keys) } }\n").contains("4000"))
    #expect(
      try await finding("meetings: { lecture: { \(rule) } }\n").contains(
        "these are more than 4000 dates for one class"))
  }

  @Test func `a workspace has at most 200,000 files of 512 MB`() async throws {
    var files: [String: [UInt8]] = ["schedules/rooster.yaml": Array("zone: Europe/Berlin\n".utf8)]
    let large = [UInt8](repeating: 0x20, count: 4 << 20)
    for number in 0..<129 { files["schedules/\(number).csv"] = large }
    #expect(
      try await sentences(of: files) == [
        "schedules/rooster.yaml:1:1 the files have 516 MB together, and at most 512 MB are read"
      ])
    files = [:]
    for number in 0...LanguageLimits.files { files["schedules/\(number).yaml"] = [] }
    #expect(
      try await sentences(of: files) == [
        "schedules/rooster.yaml:1:1 there are 200001 files, and at most 200000 are read"
      ])
  }
}
