import CivilTime
import Domain
import Foundation
import TestSupport
import Testing

@testable import Planner

/// How many remote objects the week patterns of three real timetables need.
@Suite(.enabled(if: WeekMaskFile.isPresent, "the shared data are not there"))
struct WeekMaskShapeTests {
  @Test func `every pattern is one object, with few dates that are cancelled or moved`() throws {
    let masks = try WeekMaskFile.masks()
    #expect(masks.count == 58)
    var cancelled = 0
    for mask in masks where mask.contains("1") {
      let occurrences = Build.weekly("2027-02-01T10:00", count: mask.count).enumerated()
        .filter { mask[$0.offset] == "1" }.map(\.element)
      let shapes = ObjectShape.shapes(
        of: occurrences, capabilities: Build.zoom, now: Build.local("2026-01-01T00:00"))
      #expect(shapes.count == 1, "\(String(mask))")
      #expect(shapes.flatMap(\.carried).count == occurrences.count, "\(String(mask))")
      #expect(shapes.allSatisfy { $0.movedDates == 0 }, "\(String(mask))")
      cancelled += shapes.reduce(0) { $0 + $1.unusedDates }
    }
    // In all of them together: the holes of irregular patterns.
    #expect(cancelled == 43)
  }
}

private enum WeekMaskFile {
  private static let path = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .appending(path: "../../../shared/data/week-patterns/week-masks.csv").standardizedFileURL

  static var isPresent: Bool { FileManager.default.fileExists(atPath: path.path()) }

  static func masks() throws -> [[Character]] {
    try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { Array($0.split(separator: ",")[1]) }
  }
}
