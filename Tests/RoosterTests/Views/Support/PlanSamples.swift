import CivilTime
import Diagnostics
import Digests
import Domain
import Planner

@testable import rooster

/// Small plans, built from what a test is about.
enum PlanSamples {
  static func instant(_ text: String) -> Instant {
    Instant(parsing: text) ?? Instant(secondsSinceEpoch: 0)
  }

  static func local(_ text: String) -> CivilDateTime {
    CivilDateTime(parsing: text) ?? CivilDateTime(.earliest, .midnight)
  }

  /// Amsterdam without the system's zone data: one hour east of Greenwich, or two in its summer.
  static func zone() throws -> Zone {
    let rules = try ZoneRules(tzif: Self.amsterdam)
    return Zone(name: "Europe/Amsterdam", canonicalName: "Europe/Amsterdam", rules: rules)
  }

  static func change(_ path: String, _ before: String?, _ after: String?) -> FieldChange {
    FieldChange(path: path, before: before, after: after)
  }

  static func light(_ count: Int, heavy: Int = 0) -> RequestCounts {
    RequestCounts(light: count, medium: 0, heavy: heavy, hostDaily: count)
  }

  static func step(
    _ address: String, _ action: Action, _ reason: Reason, kind: StepKind = .meeting,
    host: String = "room-01@example.edu", group: String = "CS101 Algorithms",
    title: String = "Algorithms", line: Int = 12, changes: [FieldChange] = [],
    startsAt: String? = nil, notBefore: String? = nil, opensAt: String? = nil,
    notes: [String] = [], requests: RequestCounts = light(1), blocked: Blocker? = nil
  ) -> Step {
    Step(
      address: Address(address), action: action, kind: kind, account: "zoom", host: host,
      group: group, title: title, reason: reason, notBefore: notBefore.map(instant),
      opensAt: opensAt.map(instant), startsAt: startsAt.map(instant), changes: changes,
      notes: notes, origin: Place(file: "schedules/cs101.yaml", line: line, column: 3),
      requests: requests,
      target: Target(
        address: Address(address), resource: nil, renamedFrom: nil, seed: Address(address),
        host: host, visible: [], due: [], remote: .nothing),
      blocked: blocked)
  }

  static func plan(
    _ steps: [Step] = [], stops: [Stop] = [], warnings: [Diagnostic] = [],
    notices: [String] = [], quotas: [HostQuota] = [], impact: [Impact] = [],
    later: [LaterRoom] = [], unchanged: Int = 0
  ) -> Plan {
    var summary = Plan.Summary()
    for step in steps where step.blocked == nil {
      switch step.action {
      case .create: summary.create += 1
      case .update: summary.update += 1
      case .replace: summary.replace += 1
      case .delete: summary.delete += 1
      case .move: summary.move += 1
      case .later: break
      }
    }
    summary.blocked = steps.count { $0.blocked != nil }
    summary.unchanged = unchanged
    summary.later = later.count
    return Plan(
      workspace: "Example University", stateSerial: 41,
      plannedAt: instant("2027-01-20T09:00:00Z"), zone: "Europe/Amsterdam", steps: steps,
      summary: summary, stops: stops, warnings: warnings, notices: notices, quotas: quotas,
      impact: impact, files: [], removedFiles: [], touched: [], later: later,
      environment: .of("environment"), zoneRules: "2025b", fingerprint: .of("plan"))
  }

  static func rooms(_ count: Int) -> [LaterRoom] {
    (1...count).map { index in
      LaterRoom(
        address: Address("CS\(index)/tutorial"),
        opens: instant("2027-02-05T07:45:00Z").adding(minutes: index * 60))
    }
  }

  static let zoom = Capabilities(
    hasCalendar: true, kinds: [.meeting, .webinar], seriesCap: 50, weeklyIntervalCap: 12,
    dailyIntervalCap: 90, registrantBatch: 30, batchesForSeries: false, removalBatch: 30,
    panelistBatch: 30, hostDailyLimit: 100, hostConcurrency: 2,
    rates: [
      .light: RequestRate(perSecond: 4, perDay: 6_000),
      .heavy: RequestRate(perSecond: 1, perDay: 2_000),
    ])

  static func text(
    _ plan: Plan, style: TextStyle = .plain, width: Int = 100, detail: Detail = .normal
  ) throws -> String {
    PlanTextView(
      plan: plan, style: style, width: width, detail: detail, zone: try zone(),
      rates: ["zoom": zoom]
    ).text
  }

  /// A TZif file (RFC 9636) without listed changes, whose footer says all: CET and CEST.
  private static let amsterdam: [UInt8] = {
    let header: [UInt8] = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    let type: [UInt8] = [0, 0, 0x0E, 0x10, 0, 0] + Array("CET".utf8) + [0]
    let block = header + counts + type
    return block + block + Array("\nCET-1CEST,M3.5.0,M10.5.0/3\n".utf8)
  }()
}
