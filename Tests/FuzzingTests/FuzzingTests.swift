import CivilTime
import Compiler
import Domain
import Fuzzing
import Planner
import TestSupport
import Testing

/// A few thousand broken files; `rooster-fuzz` tries as many as one likes.
@Suite struct FuzzingTests {
  private func trial() throws -> FuzzTrial {
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    return FuzzTrial(
      compiler: Compiler(zones: zones, audits: { _ in { _ in [] } }), longest: nil
    ) { workspace in
      PlanContext(
        workspace: workspace.institution, policy: workspace.policy, zone: workspace.zone,
        zones: zones,
        accounts: workspace.accounts.mapValues { account in
          AccountFacts(
            name: account.name, capabilities: account.isZoom ? Build.zoom : Build.rooms,
            hosts: [], costs: Build.costs)
        }, now: Build.instant("2027-02-20T09:00:00Z"))
    }
  }

  @Test("the files as they are have no errors", arguments: FuzzWorkspace.samples.indices)
  func sound(_ index: Int) async throws {
    let outcome = try await trial().run(FuzzWorkspace.samples[index])
    #expect(outcome.violations == [])
    #expect(!outcome.isRefused)
  }

  @Test("every broken file is read or refused with a place", arguments: 0..<4)
  func broken(_ quarter: UInt64) async throws {
    let mutator = Mutator(FuzzWorkspace.samples)
    let trial = try trial()
    var refused = 0
    for number in (quarter * 300)..<(quarter * 300 + 300) {
      let outcome = await trial.run(mutator.input(number, seed: 1))
      #expect(outcome.violations == [], "input \(number)")
      if outcome.isRefused { refused += 1 }
    }
    // Some are broken in a way that still means something, and those are planned as well.
    #expect((150..<300).contains(refused))
  }

  @Test func `the same seed and number are the same input`() {
    let mutator = Mutator(FuzzWorkspace.samples)
    let inputs = (0..<50).map { mutator.input($0, seed: 7).bytes }
    #expect(inputs == (0..<50).map { Mutator(FuzzWorkspace.samples).input($0, seed: 7).bytes })
    #expect(inputs != (0..<50).map { mutator.input($0, seed: 8).bytes })
  }
}

extension Account {
  fileprivate var isZoom: Bool {
    switch settings {
    case .zoom: true
    case .bigBlueButton: false
    }
  }
}
