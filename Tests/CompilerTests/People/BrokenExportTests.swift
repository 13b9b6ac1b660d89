import Compiler
import Diagnostics
import Domain
import Testing

/// Exports of which one file lost a column, a quote or its end.
@Suite struct BrokenExportTests {
  private static let sound = SampleExport(
    manifest: """
      propertyName,value
      oneroster.version,1.1
      file.users,bulk
      file.classes,bulk
      file.enrollments,bulk

      """
  ).files

  @Test("a broken export says so, or has everybody", arguments: sound.keys.sorted())
  func broken(_ path: String) async throws {
    let (everybody, words) = try await people(Self.sound)
    #expect(everybody == ["ada@example.edu", "bob@example.edu"])
    let bytes = Array((Self.sound[path] ?? "").utf8)
    for broken in BrokenTable.all(of: bytes, step: 7) {
      var files = Self.sound
      files[path] = String(decoding: broken.bytes, as: UTF8.self)
      let (found, said) = try await people(files)
      guard said == words else { continue }
      // A file that ends with a whole row cannot be told from one that is shorter, and an address that
      // lost its end is one still.
      let isWhole = broken.isCut && bytes[broken.bytes.count] == UInt8(ascii: "\n")
      let isAddress = broken.isCut && path.hasSuffix("users.csv")
      guard !isWhole, !isAddress else { continue }
      #expect(everybody.subtracting(found) == [], "\(path), \(broken.title)")
    }
  }

  /// The people of the course, and what is said.
  private func people(_ files: [String: String]) async throws -> (Set<String>, [String]) {
    let course = Workshop.files(
      course: Workshop.course + "registrants: ./sis\nmeetings: { a: { standing: true } }\n")
    let compilation = try await Workshop.compile(course.merging(files) { $1 })
    var found: Set<String> = []
    for file in compilation.desired?.files ?? [] {
      guard case .compiled(let resources) = file.content else { continue }
      for resource in resources {
        guard case .meeting(let meeting) = resource.body else { continue }
        found.formUnion((meeting.registrants ?? []).map(\.key))
      }
    }
    return (found, compilation.findings.map { $0.rendered() })
  }
}
