import CivilTime
import Compiler
import Domain
import Foundation
import Testing

/// A whole university's timetable, written as a schedule file and compiled.
@Suite(.enabled(if: UniversityData.isPresent, "the shared data are not there"))
struct UniversityTests {
  private static let workspace = """
    zone: America/New_York
    terms:
      fall:
        starts: 2026-08-26
        ends: 2026-12-02
        breaks: [2026-09-07: Labor Day, 2026-10-12, 2026-11-11, 2026-11-25..2026-11-27: Thanksgiving]
        runs_as: { 2026-10-13: mon }
    accounts:
      bbb: { provider: bigbluebutton, url: "https://bbb.example.edu/", secret: env:A }

    """

  @Test func `every section meets as often, first and last as published`() async throws {
    let rows = try String(contentsOf: UniversityData.path, encoding: .utf8).split(separator: "\n")
      .dropFirst()
      .map { $0.split(separator: ",").map { String($0) } }
    var course = "global: rwu\nterm: fall\nmeetings:\n"
    for (index, row) in rows.enumerated() {
      let slots = row[1].split(separator: " ").compactMap { Weekday(code: $0)?.abbreviation }
        .map { "\($0) \(row[2])-\(row[3])" }
      course += "  m\(index): { weekly: [\(slots.joined(separator: ", "))] }\n"
    }
    let meetings = try await Workshop.meetings([
      "schedules/rooster.yaml": Self.workspace, "schedules/rwu.yaml": course,
    ])
    #expect(meetings.count == 1112)
    let zone = try #require(
      try ZoneDatabase(directory: "/usr/share/zoneinfo").zone(named: "America/New_York"))
    for (index, row) in rows.enumerated() {
      let occurrences = try #require(meetings["rwu/m\(index)"]).timing.occurrences
      let instants = occurrences.map { zone.instant(of: $0.start).instant.compact }
      #expect(
        ["\(instants.count)", instants.first, instants.last] == [row[5], row[6], row[7]],
        "\(row[0])")
    }
  }
}

enum UniversityData {
  static let path = SharedData.url("timetable-rwu-fall2026/expected-occurrences.csv")

  static var isPresent: Bool { SharedData.isPresent(path) }
}
