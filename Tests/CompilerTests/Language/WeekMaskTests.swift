import CivilTime
import Compiler
import Domain
import Foundation
import Testing

/// The week patterns of three real timetables: each is one line of `weeks`.
@Suite(.enabled(if: WeekMaskData.isPresent, "the shared data are not there"))
struct WeekMaskTests {
  @Test func `every mask is one line of weeks, and means the weeks that are set`() async throws {
    let masks = try WeekMaskData.masks()
    #expect(masks.count == 58)
    let first = try #require(CivilDate(parsing: "2027-02-01"))
    var course = "course: CS101\nterm: long\nmeetings:\n"
    for (index, mask) in masks.enumerated() where mask.contains("1") {
      // One after the other, so that two hosts can hold them.
      let start = CivilDateTime(first, .midnight).adding(minutes: 8 * 60 + index * 15)
      let time = "mon \(start.time)-\(start.adding(minutes: 15).time)"
      course += "  m\(index): { weekly: \"\(time)\", weeks: \"\(mask.weeksLine)\" }\n"
    }
    var files = Workshop.files(course: course)
    files["schedules/rooster.yaml"] = Workshop.workspace.replacing(
      "terms:\n", with: "terms:\n  long: { starts: 2027-02-01, ends: 2027-07-30 }\n")
    #expect(try await Workshop.findings(files) == "")
    let meetings = try await Workshop.meetings(files)
    for (index, mask) in masks.enumerated() where mask.contains("1") {
      let dates = meetings["CS101/m\(index)"]?.timing.occurrences.map(\.start.date)
      let expected = mask.enumerated().filter { $0.element == "1" }.map {
        first.adding(days: $0.offset * 7)
      }
      #expect(dates == expected, "\(mask) as \(mask.weeksLine)")
    }
  }
}

enum WeekMaskData {
  private static let path = SharedData.url("week-patterns/week-masks.csv")

  static var isPresent: Bool { SharedData.isPresent(path) }

  /// One digit a week, the first week first.
  static func masks() throws -> [String] {
    try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { String($0.split(separator: ",")[1]) }
  }
}

extension String {
  /// The mask as somebody would write it: numbers and ranges.
  fileprivate var weeksLine: String {
    let weeks = enumerated().filter { $0.element == "1" }.map { $0.offset + 1 }
    var ranges: [ClosedRange<Int>] = []
    for week in weeks {
      if let last = ranges.last, last.upperBound == week - 1 {
        ranges[ranges.count - 1] = last.lowerBound...week
      } else {
        ranges.append(week...week)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
