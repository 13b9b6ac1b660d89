import CivilTime
import Compiler
import Diagnostics
import Digests
import Domain
import Foundation
import Testing

@testable import WorkspaceMaking

/// A whole term of a real university against a computation that shares no code with ours.
@Suite(.enabled(if: TimetableData.isPresent, "the timetable is not on this machine"))
struct TimetableOccurrencesTests {
  @Test func `every class of the term falls on the expected instants`() async throws {
    let compilation = try await Compiling.compile(TimetableData.workspace(.zoom))
    #expect(compilation.findings.filter { $0.severity == .error } == [])
    let zone = try #require(compilation.workspace).zone
    var actual: [Address: Dates] = [:]
    for (address, meeting) in try #require(compilation.desired).meetings {
      actual[address] = Dates(meeting.timing.occurrences.map { zone.instant(of: $0.start).instant })
    }
    let expected = try TimetableData.expected()
    #expect(expected.count == 1112)
    #expect(actual.count == 1112)
    for (address, dates) in expected {
      #expect(actual[address] == dates, "\(address)")
    }
  }

  @Test func `each class lasts as long as the timetable says`() async throws {
    let compilation = try await Compiling.compile(TimetableData.workspace(.zoom))
    let minutes = try TimetableData.minutes()
    for (address, meeting) in try #require(compilation.desired).meetings {
      #expect(Set(meeting.timing.occurrences.map(\.minutes)) == [minutes[address]], "\(address)")
    }
  }

  @Test func `both ways to provide it are read without a finding`() async throws {
    for provision in TimetableWorkspace.Provision.allCases {
      let compilation = try await Compiling.compile(TimetableData.workspace(provision))
      #expect(compilation.findings == [])
      #expect(compilation.statistics.meetings == 1112)
    }
  }
}

/// When a class is held, in the words of the expected file.
struct Dates: Hashable {
  let count: Int
  let first: String
  let last: String
  /// The first sixteen hex digits of SHA-256 over all instants.
  let digest: String

  init(_ instants: [Instant]) {
    let texts = instants.sorted().map(\.compact)
    count = texts.count
    first = texts.first ?? ""
    last = texts.last ?? ""
    let hash = Fingerprint.of(Array(texts.joined(separator: "\n").utf8)).description
    digest = String(hash.dropFirst("sha256:".count).prefix(16))
  }

  init(_ row: [String: String]) throws {
    count = try #require(row["count"].flatMap { Int($0) })
    first = try #require(row["first_utc"])
    last = try #require(row["last_utc"])
    digest = try #require(row["sha256_16"])
  }
}

/// The published timetable, which is not part of this package.
enum TimetableData {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/timetable-rwu-fall2026").standardizedFileURL

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "meetings.csv").path)
  }

  static func workspace(_ provision: TimetableWorkspace.Provision) throws -> MadeWorkspace {
    let calendar = try Data(contentsOf: folder.appending(path: "calendar-2026-2027.yaml"))
    return try TimetableWorkspace(
      meetings: text("meetings.csv"), calendar: Array(calendar), hosts: nil, provision: provision
    ).workspace
  }

  /// The rows of a section are its patterns, in the same order as in the timetable.
  static func expected() throws -> [Address: Dates] { try addressed { try Dates($0) } }

  static func minutes() throws -> [Address: Int] {
    try addressed { try #require($0["minutes"].flatMap { Int($0) }) }
  }

  private static func addressed<Value>(
    _ value: ([String: String]) throws -> Value
  ) throws -> [Address: Value] {
    let name = "expected-occurrences.csv"
    var values: [Address: Value] = [:]
    for row in try CommaSeparatedRows(text(name), file: name).rows {
      let section = try #require(row["section"])
      let plain = Address(head: section, name: "lecture")
      let address = values[plain] == nil ? plain : Address(head: section, name: "lecture-2")
      #expect(values[address] == nil)
      values[address] = try value(row)
    }
    return values
  }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
