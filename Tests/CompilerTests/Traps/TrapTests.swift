import Compiler
import Diagnostics
import Domain
import Testing

/// Every row of the shared table, put where such a value can stand, through the whole compiler.
@Suite(.enabled(if: TrapTable.isPresent, "the shared data are not there"))
struct TrapTests {
  /// Rows that are read otherwise than the table proposes, with the reason.
  static let otherwise = [
    "bool-077":
      "`yes` is refused with a hint, as docs/language.md says: no text turns into a truth",
    "tz-048": "an old name of a zone stays as it is written; its rules are those of the new one",
    "code-092": "there is no key for ids of meetings, and a text keeps its spaces",
  ]

  static let accepted = TrapTable.traps.filter { TrapFindings.texts[$0.id] == nil }
  static let refused = TrapTable.traps.filter { TrapFindings.texts[$0.id] != nil }

  @Test("an accepted snippet has the value that is meant", arguments: accepted)
  func value(_ trap: Trap) async throws {
    let place = trap.place
    let compilation = try await Workshop.compile(place.files)
    #expect(compilation.findings.map { $0.rendered() } == [])
    let reading = try reading(of: compilation, at: place)
    guard Self.otherwise[trap.id] == nil else {
      #expect(reading == place.snippet.split(separator: ": ").last?.dropLast().description)
      return
    }
    guard case .value(let canonical) = trap.verdict else {
      Issue.record("the table says that it is a mistake")
      return
    }
    // A line end at the end of a block is no part of a title or a description.
    #expect(reading == (canonical.hasSuffix("\n") ? String(canonical.dropLast()) : canonical))
  }

  @Test("a mistake is told on its line, with what to write", arguments: refused)
  func mistake(_ trap: Trap) async throws {
    let place = trap.place
    let findings = try await Workshop.compile(place.files).findings
    #expect(findings.map { $0.rendered() }.joined() == TrapFindings.texts[trap.id])
    guard Self.otherwise[trap.id] == nil, Self.betterLines[trap.id] == nil else { return }
    guard case .mistake(let line) = trap.verdict else {
      Issue.record("the table says that it is accepted")
      return
    }
    if let line {
      let lines = findings.map { $0.span.place.line - place.offset }
      #expect(lines.contains(line))
    }
  }

  /// libyaml tells of a missing colon a line too late, and the table with it.
  static let betterLines = ["text-120": 2]

  @Test func `every row is either read or refused`() {
    #expect(TrapTable.traps.count == 102)
    #expect(Set(TrapTable.traps.map(\.id)).count == 102)
    #expect(Self.accepted.count == 45)
    #expect(Self.refused.count == 57)
    let known = Set(TrapTable.traps.map(\.id))
    #expect(TrapFindings.texts.keys.filter { !known.contains($0) } == [])
  }

  /// What the meetings of a workspace say of the snippet.
  private func reading(of compilation: Compilation, at place: TrapPlace) throws -> String {
    let workspace = try #require(compilation.workspace)
    var readings: [String] = []
    for file in compilation.desired?.files ?? [] {
      guard case .compiled(let resources) = file.content else { continue }
      for resource in resources {
        guard case .meeting(let meeting) = resource.body else { continue }
        readings.append(place.reading(meeting, resource.address, workspace))
      }
    }
    return readings.joined()
  }
}
