import CivilTime
import Compiler
import Diagnostics
import Domain
import Testing

/// The catalogue is whole, and its examples are true.
@Suite struct CatalogueTests {
  @Test func `every code that the sources declare has one entry`() throws {
    let declared = try DeclaredCodes.read()
    let entries = Catalogue.entries.map(\.code)
    #expect(declared.filter { !entries.contains($0) } == [], "add an entry in Compiler/Catalogue")
    #expect(entries.filter { !declared.contains($0) } == [], "no code of that name is declared")
    #expect(Set(entries).count == entries.count)
    #expect(Set(declared).count == declared.count)
  }

  @Test func `every title is given once and has no full stop`() {
    let titles = Catalogue.entries.map(\.title)
    #expect(Set(titles).count == titles.count)
    #expect(titles.filter { $0.hasSuffix(".") || $0.isEmpty } == [])
  }

  @Test func `every explanation is some whole sentences`() {
    for entry in Catalogue.entries {
      #expect(!entry.explanation.isEmpty, "\(entry.code)")
      let unfinished = entry.explanation.filter { !$0.hasSuffix(".") || $0.contains("  ") }
      #expect(unfinished == [], "\(entry.code)")
    }
  }

  @Test("the wrong example has the mistake and no other", arguments: Catalogue.entries.map(\.code))
  func wrong(_ code: Code) async throws {
    let entry = try #require(Catalogue.entry(for: code))
    let findings = try await findings(of: entry.wrong)
    let text = findings.map { $0.rendered() }.joined()
    #expect(findings.contains { $0.code == code }, "\(text)")
    // That there is more than is shown can only be said beside what is shown.
    guard code != PeopleCodes.moreFindings else { return }
    #expect(Set(findings.map(\.code)).count <= 1, "\(text)")
  }

  @Test("the right example has no mistake at all", arguments: Catalogue.entries.map(\.code))
  func right(_ code: Code) async throws {
    let entry = try #require(Catalogue.entry(for: code))
    let findings = try await findings(of: entry.right).map { $0.rendered() }.joined()
    #expect(findings == "")
  }

  @Test("checking says the same as compiling", arguments: Catalogue.entries.map(\.code))
  func check(_ code: Code) async throws {
    let entry = try #require(Catalogue.entry(for: code))
    let checked = try await compiler().check(entry.wrong.sources).findings
    #expect(checked == (try await findings(of: entry.wrong)))
  }

  @Test func `examples fit on a terminal`() {
    for entry in Catalogue.entries {
      for file in entry.wrong.files + entry.right.files {
        let wide = file.shown.split(separator: "\n").filter { $0.count > Self.widestLine }
        #expect(wide == [], "\(entry.code)")
        #expect(file.shown.isEmpty || file.shown.hasSuffix("\n"), "\(entry.code)")
      }
    }
  }

  /// Four columns are the indentation of an example.
  private static let widestLine = 96

  private func findings(of example: CatalogueExample) async throws -> [Diagnostic] {
    try await compiler().compile(example.sources, recorded: [:]).findings
  }

  private func compiler() throws -> Compiler {
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    return Compiler(zones: zones) { _ in Self.audit }
  }

  /// Stands for the provider of the examples that ask for something Zoom does not take.
  private static let audit: MeetingAudit = { meeting in
    let mistakes = FieldCheck.mistakes(
      in: meeting.settings.extra, of: meeting.kind, by: Workshop.fields)
    if let mistake = mistakes.first { return [AuditFinding(mistake)] }
    guard case .text(let text) = meeting.settings.passcode, text.count > 10 else { return [] }
    return [
      AuditFinding(
        weight: .error, path: "passcode", part: .value, reason: nil, message: "too long", hint: nil)
    ]
  }
}
