import Diagnostics
import Testing

@testable import YAML

/// What people see for the mistakes they make most, to the letter.
@Suite("Findings as they are shown")
struct RenderedFindingTests {
  struct Fixture: CustomTestStringConvertible {
    let yaml: String
    let text: String
    var testDescription: String { yaml.debugDescription }
  }

  @Test(arguments: Fixture.all)
  func `a slip is shown where it is, with what to write`(_ fixture: Fixture) {
    let findings = Document.parse(Array(fixture.yaml.utf8), file: "a.yaml").findings
    #expect(findings.map { $0.rendered() }.joined() == fixture.text)
  }
}
