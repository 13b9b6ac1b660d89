import CivilTime
import Compiler
import Domain
import Fuzzing
import Planner
import Providers

/// The compiler as the program has it, with the checks of the real providers.
enum Trials {
  static func zones() throws -> ZoneDatabase {
    try ZoneDatabase(directory: "/usr/share/zoneinfo")
  }

  static func trial(_ zones: ZoneDatabase) -> FuzzTrial {
    FuzzTrial(
      compiler: Compiler(zones: zones, audits: { audit(of: $0) }), longest: .seconds(1)
    ) { workspace in
      PlanContext(
        workspace: workspace.institution, policy: workspace.policy, zone: workspace.zone,
        zones: zones, accounts: workspace.accounts.mapValues { facts(of: $0) }, now: moment)
    }
  }

  // In the middle of the samples' term, so that some dates are past.
  private static let moment = Instant(secondsSinceEpoch: 1_803_800_000)

  private static func audit(of account: Account) -> MeetingAudit {
    { meeting in
      let found =
        switch account.settings {
        case .zoom(let zoom): Zoom.audit(meeting, account: zoom)
        case .bigBlueButton: BigBlueButton.audit(meeting)
        }
      return found.map { finding in
        AuthorFinding(
          weight: AuthorFinding.Weight(finding.severity), path: finding.path, part: finding.part,
          reason: finding.reason, message: finding.message,
          hint: finding.hint.isEmpty ? nil : finding.hint)
      }
    }
  }

  private static func facts(of account: Account) -> AccountFacts {
    switch account.settings {
    case .zoom(let zoom):
      AccountFacts(
        name: account.name, capabilities: Zoom.capabilities(of: zoom), hosts: zoom.hosts,
        costs: costs)
    case .bigBlueButton(let server):
      AccountFacts(
        name: account.name, capabilities: BigBlueButton.capabilities(of: server), hosts: [],
        costs: costs)
    }
  }

  private static let costs: CostTable = {
    let counted = RequestCost(category: .light, countsForHost: true)
    let free = RequestCost(category: .light, countsForHost: false)
    return CostTable(
      create: counted, read: free, update: counted, delete: free, cancel: free, move: counted,
      register: free, registerBatch: free, unregister: free, invite: free, uninvite: free,
      panel: free, end: free)
  }()
}

extension AuthorFinding.Weight {
  fileprivate init(_ severity: Providers.AuditFinding.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .lacking: self = .lacking
    }
  }
}
