import CivilTime
import Compiler
import Diagnostics
import Domain
import Testing

@testable import WorkspaceMaking

struct SyntheticWorkspaceTests {
  @Test func `the same number makes the same files`() {
    let first = SyntheticWorkspace(classes: 90).workspace
    let second = SyntheticWorkspace(classes: 90).workspace
    #expect(first.files == second.files)
    #expect(first.files.map(\.path) == first.files.map(\.path).sorted())
  }

  @Test func `a hundred courses share a folder`() {
    #expect(SyntheticWorkspace.path(ofCourse: 99) == "schedules/courses/000/C000099.yaml")
    #expect(SyntheticWorkspace.path(ofCourse: 24_999) == "schedules/courses/249/C024999.yaml")
  }

  @Test func `the last course has what is left over`() async throws {
    let compilation = try await Compiling.compile(SyntheticWorkspace(classes: 90).workspace)
    #expect(compilation.findings == [])
    #expect(compilation.statistics.files == 23)
    #expect(compilation.statistics.meetings == 90)
  }

  @Test func `five in a hundred are rooms`() async throws {
    let meetings = try await Self.meetings(of: 200)
    #expect(meetings.count { $0.kind == .room } == 10)
    #expect(meetings.count { $0.kind == .meeting } == 190)
  }

  @Test func `no teacher gives two classes at a time`() async throws {
    let meetings = try await Self.meetings(of: 64)
    for (_, own) in Dictionary(grouping: meetings, by: \.host) {
      let spans = own.flatMap(\.timing.occurrences).sorted { $0.start < $1.start }
      for (first, second) in zip(spans, spans.dropFirst()) {
        #expect(first.start.adding(minutes: first.minutes) <= second.start)
      }
    }
  }

  private static func meetings(of count: Int) async throws -> [Meeting] {
    let compilation = try await Compiling.compile(SyntheticWorkspace(classes: count).workspace)
    return try #require(compilation.desired).meetings.map(\.meeting)
  }
}
