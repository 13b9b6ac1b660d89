import CivilTime
import Compiler
import Diagnostics
import Foundation
import Testing

@testable import rooster

@Suite("A code at length")
struct ExplanationViewTests {
  private func explanation(of code: Code) async throws -> Explanation {
    let entry = try #require(Catalogue.entry(for: code))
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    let compiler = Compiler(zones: zones) { Registry.audit(for: $0) }
    return Explanation(entry, findings: await compiler.check(entry.wrong.sources).findings)
  }

  @Test("for people it is wrapped, with the example in its three steps")
  func text() async throws {
    let view = ExplanationView(explanation: try await explanation(of: "S145"))
    #expect(
      view.text(style: .plain, width: 60) == """
        S145: A repeated class has no term

        A weekly, daily or monthly class is held from one day to
        another. The term of the file says from when until when;
        without a term, 'from:' and 'until:' of the meeting do.

        Wrong: schedules/cs101.yaml

            course: CS101
            meetings:
              lecture:
                weekly: mon 10:00-11:30

        Rooster says

            schedules/cs101.yaml:4:13: error: 'weekly' needs to know from when until when [S145]
                4 |     weekly: mon 10:00-11:30
                  |             ^^^^^^^^^^^^^^^
            hint: add 'term: 2027-spring' to the file, or 'from:' and 'until:' to the meeting

        Right: schedules/cs101.yaml

            course: CS101
            term: 2027-spring
            meetings:
              lecture:
                weekly: mon 10:00-11:30

        """)
  }

  @Test("colours change nothing that is read")
  func colours() async throws {
    let view = ExplanationView(explanation: try await explanation(of: "S145"))
    let coloured = view.text(style: .ansi, width: 80)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.withoutColours == view.text(style: .plain, width: 80))
  }

  @Test("several files are all shown, and an empty one says so")
  func files() async throws {
    let doubled = ExplanationView(explanation: try await explanation(of: "S132"))
    #expect(doubled.text(style: .plain, width: 80).contains("\nand: schedules/cs102.yaml\n"))
    let empty = ExplanationView(explanation: try await explanation(of: "P101"))
    #expect(empty.text(style: .plain, width: 80).contains("    (an empty file)\n"))
  }

  @Test("for programs there is the same")
  func json() async throws {
    let view = ExplanationView(explanation: try await explanation(of: "S145"))
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(view.json.utf8)) as? [String: Any])
    #expect(
      document.keys.sorted() == [
        "code", "diagnostics", "explanation", "format_version", "right", "severity", "title",
        "wrong",
      ])
    #expect(document["code"] as? String == "S145")
    #expect(document["severity"] as? String == "error")
    #expect((document["diagnostics"] as? [Any])?.count == 1)
  }

  @Test("the list has every code with its title")
  func list() throws {
    let entry = try #require(Catalogue.entry(for: "S104"))
    let view = CodeListView(entries: [entry])
    #expect(
      view.text(style: .plain, width: 80) == """
        CODE  WHAT IS WRONG
        S104  A time zone is not known

        'rooster explain CODE' says more about one of them.

        """)
    #expect(
      view.json == """
        {
          "format_version": "1.0",
          "codes": [
            { "code": "S104", "title": "A time zone is not known" }
          ]
        }

        """)
  }

  @Test("each code has a message of its own in the product, providers' rules included")
  func messages() async throws {
    for entry in Catalogue.entries {
      let explanation = try await explanation(of: entry.code)
      #expect(!explanation.findings.isEmpty, "\(entry.code)")
    }
  }

  @Test("docs/diagnostics.md is the catalogue")
  func page() async throws {
    var explanations: [Explanation] = []
    for entry in Catalogue.entries {
      explanations.append(try await explanation(of: entry.code))
    }
    let page = DiagnosticsPage(surroundings: Catalogue.surroundings, explanations: explanations)
    let path = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/diagnostics.md")
    let written = try String(contentsOf: path, encoding: .utf8)
    let isEqual = written == page.markdown
    // Not the texts themselves, which are five thousand lines.
    #expect(
      isEqual,
      """
      the page is not what the catalogue says now: run \
      'swift run rooster explain --format markdown > docs/diagnostics.md'
      """)
  }

  @Test("what Markdown would take for markup is escaped, and an underscore in a word is not")
  func markdown() {
    #expect("a_b *c* [d] <e> `f` | _g_".markdown == #"a_b \*c\* \[d\] \<e\> \`f\` \| \_g\_"#)
  }
}
