import Diagnostics
import Digests
import Testing

@testable import rooster

@Suite("What validation found")
struct FindingsViewTests {
  private static let zone = Diagnostic(
    "S104", "'Europe/Berln' is not a time zone",
    at: Span(Place(file: "schedules/analysis.yaml", line: 14, column: 11), length: 12),
    hint: "did you mean 'Europe/Berlin'?", excerpt: "    zone: Europe/Berln")
  private static let teacher = Diagnostic(
    "S204", "no teacher: 100%, really", severity: .warning, file: "schedules/my course.yaml")

  private func view(
    _ findings: [Diagnostic], folder: String = "", scope: FindingsView.Scope = .workspace,
    strictness: FindingsView.Strictness = .errors,
    counts: WorkspaceCounts = WorkspaceCounts(
      files: 14, courses: 17, meetings: 41, webinars: 1, rooms: 0, announcements: 0)
  ) -> FindingsView {
    var bag = DiagnosticBag()
    bag.append(contentsOf: findings)
    return FindingsView(
      findings: bag, counts: counts, scope: scope, strictness: strictness, folder: folder,
      tool: FindingsView.Tool(
        version: "1.0.0",
        rules: [
          "S104": FindingRule(
            title: "not a time zone", description: "It is none.", help: "Write one.",
            markdown: "Write *one*.")
        ]))
  }

  @Test("valid files are counted")
  func valid() {
    #expect(
      view([]).text(style: .plain)
        == "All 14 files are valid: 17 courses, 41 meetings, 1 webinar.\n")
  }

  @Test(
    "one file, and none, have words of their own",
    arguments: [(0, "There are no schedule files.\n"), (1, "The file is valid: 1 course.\n")])
  func few(files: Int, expected: String) {
    let counts = WorkspaceCounts(
      files: files, courses: files, meetings: 0, webinars: 0, rooms: 0, announcements: 0)
    #expect(view([], counts: counts).text(style: .plain) == expected)
  }

  @Test("findings are shown with their excerpt, and counted at the end")
  func text() {
    #expect(
      view([Self.zone, Self.teacher]).text(style: .plain) == """
        schedules/analysis.yaml:14:11: error: 'Europe/Berln' is not a time zone [S104]
           14 |     zone: Europe/Berln
              |           ^^^^^^^^^^^^
        hint: did you mean 'Europe/Berlin'?
        schedules/my course.yaml:2:1: warning: no teacher: 100%, really [S204]

        1 error, 1 warning in 2 files

        """)
  }

  @Test("warnings do not make files invalid")
  func warnings() {
    #expect(
      view([Self.teacher]).text(style: .plain).hasSuffix(
        "\n1 warning in 1 file. All 14 files are valid: 17 courses, 41 meetings, 1 webinar.\n"))
  }

  @Test("warnings make files invalid where they count as errors, in every form")
  func strict() {
    let view = view([Self.teacher], strictness: .errorsAndWarnings)
    #expect(!view.isValid)
    #expect(view.json.contains("\"valid\": false"))
    #expect(view.text(style: .plain).hasSuffix("\n1 warning in 1 file\n"))
  }

  @Test("of some files it is not said that all are valid")
  func part() {
    #expect(view([], scope: .part).text(style: .plain) == "What was asked for is valid.\n")
  }

  @Test("for programs there are the same findings and counts")
  func json() {
    #expect(
      view([Self.zone]).json == """
        {
          "format_version": "1.0",
          "valid": false,
          "summary": { "errors": 1, "warnings": 0, "omitted": 0, "files": 14, "courses": 17, \
        "meetings": 41, "webinars": 1, "rooms": 0, "announcements": 0 },
          "diagnostics": [
            { "code": "S104", "severity": "error", "message": "'Europe/Berln' is not a time zone", \
        "file": "schedules/analysis.yaml", "line": 14, "column": 11, \
        "hint": "did you mean 'Europe/Berlin'?", "length": 12, "related": [] }
          ]
        }

        """)
  }

  @Test("GitHub gets workflow commands, with what would end them encoded")
  func github() {
    let odd = Diagnostic(
      "S1", "50% of\r\nit: a, b", severity: .note, file: "schedules/a,b:c%.yaml")
    #expect(
      view([Self.zone, odd], folder: "term/").github
        == "::notice file=term/schedules/a%2Cb%3Ac%25.yaml,line=2,col=1,endColumn=2,title=S1"
        + "::50%25 of%0D%0Ait: a, b\n"
        + "::error file=term/schedules/analysis.yaml,line=14,col=11,endColumn=23,title=S104"
        + "::'Europe/Berln' is not a time zone%0Ahint: did you mean 'Europe/Berlin'?\n")
  }

  @Test("GitLab gets a code quality report")
  func gitlab() {
    let entry = view([Self.teacher]).gitlab
    #expect(
      entry.hasPrefix(
        """
        [
          {
            "description": "no teacher: 100%, really",
            "check_name": "S204",
            "fingerprint": "
        """))
    #expect(
      entry.hasSuffix(
        """
        ",
            "severity": "minor",
            "location": {
              "path": "schedules/my course.yaml",
              "lines": { "begin": 2 }
            }
          }
        ]

        """))
    #expect(view([]).gitlab == "[]\n")
  }

  @Test("a finding keeps its fingerprint when lines are added above it, and equal ones differ")
  func fingerprints() {
    func fingerprints(_ lines: [Int]) -> [Substring] {
      view(
        lines.map {
          Diagnostic("S1", "same", at: Span(Place(file: "a.yaml", line: $0, column: 1)))
        }
      ).gitlab.split(separator: "\n").filter { $0.contains("fingerprint") }
    }
    #expect(fingerprints([3]) == fingerprints([30]))
    #expect(Set(fingerprints([3, 4])).count == 2)
    #expect(fingerprints([3, 4]).first == fingerprints([3]).first)
  }

  @Test("SARIF names the tool, the rules, and where each result is")
  func sarif() {
    #expect(view([Self.zone]).sarif == Self.expectedSARIF)
  }

  @Test("a path in a URI is percent-encoded")
  func uris() {
    let paths = RepositoryPaths(folder: "./")
    #expect(paths.uri(of: "a b/ü#1?.yaml") == "a%20b/%C3%BC%231%3F.yaml")
    #expect(RepositoryPaths(folder: ".").path(of: "a.yaml") == "a.yaml")
    #expect(RepositoryPaths(folder: "x/y//").path(of: "a.yaml") == "x/y/a.yaml")
  }

  private static let expectedSARIF = """
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "Rooster",
              "version": "1.0.0",
              "rules": [
                {
                  "id": "S104",
                  "shortDescription": { "text": "not a time zone" },
                  "fullDescription": { "text": "It is none." },
                  "help": { "text": "Write one.", "markdown": "Write *one*." }
                }
              ]
            }
          },
          "columnKind": "unicodeCodePoints",
          "results": [
            {
              "ruleId": "S104",
              "ruleIndex": 0,
              "level": "error",
              "message": { "text": "'Europe/Berln' is not a time zone\\nhint: did you mean \
    'Europe/Berlin'?" },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": { "uri": "schedules/analysis.yaml" },
                    "region": { "startLine": 14, "startColumn": 11, "endColumn": 23 },
                    "contextRegion": {
                      "startLine": 14,
                      "snippet": { "text": "    zone: Europe/Berln" }
                    }
                  }
                }
              ],
              "partialFingerprints": { "rooster/v1": "\(Fingerprint.of(zone.identity).short)" }
            }
          ]
        }
      ]
    }

    """
}

extension Diagnostic {
  fileprivate init(_ code: Code, _ message: String, severity: Severity, file: String) {
    self.init(
      code, message, at: Span(Place(file: file, line: 2, column: 1)), severity: severity)
  }
}
