import Compiler
import Diagnostics
import Testing

@Suite struct FindingTests {
  static let fixtures =
    TypoFixtures.all + KeyFixtures.all + ValueFixtures.all + TimeFixtures.all
    + RefinementFixtures.all + DayFixtures.all + ReferenceFixtures.all + WorkspaceFixtures.all
    + AccountFixtures.all + SecretFixtures.all + FurtherFixtures.all
    + LanguageFixtures.all + WhenFixtures.all
    + ProviderFieldFixtures.all
    + ClashFixtures.all + CapacityFixtures.all + ShortageFixtures.all
    + CalendarFixtures.all + SharingFixtures.all + NamedPeopleFixtures.all

  @Test("a mistake is explained to the letter", arguments: fixtures)
  func explained(_ fixture: Fixture) async throws {
    #expect(try await Workshop.findings(fixture.files) == fixture.expected)
  }

  @Test func `every code of the catalogue has a fixture`() async throws {
    var seen: Set<Code> = []
    for fixture in Self.fixtures {
      seen.formUnion(try await Workshop.compile(fixture.files).findings.map(\.code))
    }
    // What could not be read is told by whoever reads the files.
    seen.insert(Codes.unreadableFile.code)
    // What is too long is too long to be shown, and told in `LimitTests`.
    seen.insert(Codes.overLimit.code)
    #expect(Codes.allCases.filter { !seen.contains($0.code) }.map(\.rawValue) == [])
  }

  @Test func `a file that could not be read is told`() async throws {
    let compilation = try await Workshop.compile(
      Workshop.files("meetings: {}\n"),
      failures: [
        SourceFailure(path: "schedules/link.yaml", sentence: "the link leads out of the workspace")
      ])
    #expect(
      compilation.findings.map { $0.rendered() } == [
        "schedules/link.yaml:1:1: error: the link leads out of the workspace [W109]\n"
      ])
    #expect(compilation.desired == nil)
  }

  @Test func `a secret is shown in no finding`() async throws {
    for fixture in WorkspaceFixtures.all + SecretFixtures.all {
      let findings = try await Workshop.compile(fixture.files).findings
      #expect(!findings.contains { $0.rendered().contains("hunter2") })
    }
  }
}
