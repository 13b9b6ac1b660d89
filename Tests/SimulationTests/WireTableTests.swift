import CivilTime
import Diagnostics
import Domain
import Providers
import Testing

@testable import Compiler

/// Every key of a meeting at every provider: what is sent for it, or what is said instead.
@Suite struct WireTableTests {
  @Test("a key is sent, refused, or known to act elsewhere", arguments: WireTable.rows)
  func row(_ row: WireRow) async throws {
    var text = ""
    for kind in WireKind.allCases {
      let lines = try await Self.outcome(of: row, kind)
      text += lines.map { "\(kind.rawValue): \($0)\n" }.joined()
    }
    #expect(text == row.text)
  }

  @Test func `every key of a meeting has a row`() {
    let keys = Set(WireTable.rows.map(\.key))
    #expect(MeetingKey.allCases.filter { !keys.contains($0.rawValue) } == [])
  }

  @Test func `what sends nothing says where it acts`() {
    for row in WireTable.rows where row.text.contains(Self.nothing) {
      #expect(WireTable.elsewhere[row.key] != nil, "\(row.key)")
    }
  }

  private static let nothing = "nothing is sent"

  private static func outcome(of row: WireRow, _ kind: WireKind) async throws -> [String] {
    let plain = try await sent(by: WireTable.base, kind)
    let keyed = try await sent(by: row.lines(over: WireTable.base), kind)
    if keyed.errors != [] { return keyed.errors.map { "refused: \($0)" } }
    var lines = keyed.lines
    for line in plain.lines { lines.firstIndex(of: line).map { _ = lines.remove(at: $0) } }
    var left = plain.lines
    for line in keyed.lines { left.firstIndex(of: line).map { _ = left.remove(at: $0) } }
    let warnings = keyed.warnings.filter { !plain.warnings.contains($0) }.map { "told: \($0)" }
    let changes = lines.isEmpty ? left.map { "not " + $0 } : lines
    return changes + warnings == [] ? [nothing] : changes + warnings
  }

  /// What an apply of one meeting sends to the simulated world, and what its file is told.
  private static func sent(
    by lines: [String], _ kind: WireKind
  ) async throws -> (lines: [String], errors: [String], warnings: [String]) {
    var simulation = try Simulation(at: "2027-01-20T08:50:00Z")
    let log = WireLog(simulation.sandbox)
    simulation.wire = log
    let compilation = await compiler(simulation.zones).compile(
      WireTable.tree(lines, kind), recorded: [:])
    let errors = compilation.findings.filter { $0.severity == .error }.map(\.message)
    let warnings = compilation.findings.filter { $0.severity != .error }.map(\.message)
    guard errors.isEmpty else { return ([], errors, warnings) }
    for file in compilation.desired?.files ?? [] where file.path == "schedules/cs101.yaml" {
      guard case .compiled(let resources) = file.content else { continue }
      simulation.resources += resources
    }
    try await simulation.apply()
    return (log.requests.flatMap { WireFields($0).lines }, errors, warnings)
  }

  private static func compiler(_ zones: ZoneDatabase) -> Compiler {
    Compiler(zones: zones) { account in
      { meeting in
        let found =
          switch account.settings {
          case .zoom(let zoom): Zoom.audit(meeting, account: zoom)
          case .bigBlueButton: BigBlueButton.audit(meeting)
          }
        return found.map { finding in
          MeetingFinding(
            weight: MeetingFinding.Weight(finding.severity), path: finding.path,
            part: finding.part, reason: finding.reason, message: finding.message,
            hint: finding.hint.isEmpty ? nil : finding.hint)
        }
      }
    }
  }
}
