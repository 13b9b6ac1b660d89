package import CivilTime
package import Domain

/// Who hosts what once a plan is carried out: what an administrator of licences wants to know.
package struct HostReport: Sendable {
  /// The institution.
  package var workspace: String
  package var plannedAt: Instant
  /// The accounts whose meetings have hosts, by name.
  package var accounts: [AccountHosting]
}

extension HostReport {
  /// - Parameters:
  ///   - plan: The plan from the recorded to the desired state.
  ///   - desired: With every file compiled: what was passed over would be missing.
  package init(
    _ plan: Plan, recorded: RecordedState, desired: DesiredState, context: PlanContext
  ) {
    workspace = context.workspace
    plannedAt = context.now
    let steps = Dictionary(
      plan.steps.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    var placements: [String: [HostPlacement]] = [:]
    for file in desired.files {
      guard case .compiled(let resources) = file.content else { continue }
      for resource in resources {
        guard case .meeting(let meeting) = resource.body, meeting.kind != .room else { continue }
        let host =
          steps[resource.address]?.host ?? recorded.records[resource.address]?.host ?? ""
        placements[meeting.account, default: []].append(
          HostPlacement(
            address: resource.address, meeting: meeting, host: host,
            demand: HostDemand(meeting, context: context)))
      }
    }
    accounts = context.accounts.values.filter(\.capabilities.hasCalendar)
      .sorted { $0.name < $1.name }
      .map { facts in
        AccountHosting(
          facts, placements: (placements[facts.name] ?? []).ordered(by: \.address),
          quotas: plan.quotas, usage: recorded.usage.filter { $0.day == context.now.utc.date })
      }
  }
}

/// A meeting and the host that it has; none when the text is empty.
struct HostPlacement {
  var address: Address
  var meeting: Meeting
  var host: String
  var demand: HostDemand
}
