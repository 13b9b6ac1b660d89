import Compiler
import Diagnostics
import Foundation
import Testing

/// The schemas and the compiler say the same about the shape of files.
@Suite struct SchemaShapeTests {
  @Test(
    "a fixture of the findings is refused for its shape, and for nothing else",
    arguments: FindingTests.fixtures)
  func fixture(_ fixture: Fixture) async throws {
    let findings = try await Workshop.compile(fixture.files).findings
    guard !ShapeTable.exceptions.contains(fixture.title) else { return }
    compare(findings, fixture.files)
  }

  @Test(
    "an exception of the table is a fixture that the schema cannot refuse",
    arguments: ShapeTable.exceptions.sorted())
  func exception(_ title: String) throws {
    let fixture = try #require(FindingTests.fixtures.first { $0.title == title })
    for (path, text) in fixture.files {
      guard let kind = SchemaFiles.kind(of: path) else { continue }
      #expect(SchemaFiles.mistakes(text, kind) == [])
    }
  }

  @Test(
    "an example of the catalogue is judged as the compiler judges it",
    arguments: Catalogue.entries.map(\.code))
  func example(_ code: Code) async throws {
    let entry = try #require(Catalogue.entry(for: code))
    let wrong = texts(of: entry.wrong)
    guard ShapeTable.relation(of: code) != .either,
      !ShapeTable.exceptionalExamples.contains(code)
    else { return }
    let findings = try await Workshop.compile(wrong).findings
    if findings.contains(where: { $0.code == code }) { compare(findings, wrong) }
    for (path, text) in texts(of: entry.right) {
      guard let kind = SchemaFiles.kind(of: path) else { continue }
      #expect(SchemaFiles.mistakes(text, kind) == [])
    }
  }

  @Test(
    .enabled(if: TrapTable.isPresent, "the shared data are not there"),
    arguments: TrapTable.traps)
  func `a snippet that people type gets the verdict of its shape`(_ trap: Trap) {
    let place = trap.place
    let kind: FileKind = place.isWorkspace ? .workspace : .schedule
    guard let mistakes = SchemaFiles.mistakes(place.text, kind) else { return }
    let isSeen =
      Self.editorsOnly.contains(trap.id)
      || TrapFindings.texts[trap.id] != nil && !Self.erased.contains(trap.id)
    #expect(mistakes.isEmpty == !isSeen, "\(trap.id): \(trap.yaml)")
  }

  /// Refused traps whose slip takes arithmetic (a class of 14 hours), the zone data or a calendar to see.
  private static let erased: Set<String> = [
    "range-033", "tz-045", "tz-049", "date-057", "date-068",
  ]

  /// Somebody is called Null, which is a name here and nothing at all to an editor.
  private static let editorsOnly: Set<String> = ["string-073"]

  @Test func `every sample of the repository is accepted`() throws {
    var seen = 0
    for (path, text) in try samples() {
      guard let kind = SchemaFiles.kind(of: path) else { continue }
      #expect(SchemaFiles.mistakes(text, kind) == [], "\(path)")
      seen += 1
    }
    #expect(seen > 25)
  }

  @Test func `the sample of the language is accepted`() {
    for (path, text) in LanguageSample.files {
      guard let kind = SchemaFiles.kind(of: path) else { continue }
      #expect(SchemaFiles.mistakes(text, kind) == [], "\(path)")
    }
  }

  /// Each file with what the compiler found in it.
  private func compare(_ findings: [Diagnostic], _ files: [String: String]) {
    let errors = findings.filter { $0.severity == .error }
    let isWorkspaceRead = !errors.contains { $0.span.place.file == "schedules/rooster.yaml" }
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      guard let kind = SchemaFiles.kind(of: path), isWorkspaceRead || kind == .workspace,
        let mistakes = SchemaFiles.mistakes(text, kind)
      else { continue }
      let relations = errors.filter { $0.span.place.file == path }
        .map { ShapeTable.relation(of: $0.code) }
      if relations.contains(.shape) {
        #expect(!mistakes.isEmpty, "\(path)")
      } else if !relations.contains(.either) {
        #expect(mistakes == [], "\(path)")
      }
    }
  }

  private func texts(of example: CatalogueExample) -> [String: String] {
    var texts: [String: String] = [:]
    for (path, bytes) in example.sources.files {
      texts[path] = String(validating: bytes, as: UTF8.self)
    }
    return texts
  }

  private func samples() throws -> [String: String] {
    var files: [String: String] = [:]
    for folder in ["schedules", "templates"] {
      let top = SchemaFiles.root.appending(path: folder).resolvingSymlinksInPath()
      let paths = FileManager.default.enumerator(atPath: top.path())?.compactMap { $0 as? String }
      for path in paths ?? [] where path.hasSuffix(".yaml") || path.hasSuffix(".md") {
        files["\(folder)/\(path)"] = try String(
          contentsOf: top.appending(path: path), encoding: .utf8)
      }
    }
    return files
  }
}
