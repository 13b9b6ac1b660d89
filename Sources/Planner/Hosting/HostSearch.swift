package import Domain

/// Which hosts a plan asks about: only their calendars have to be known, and not those of a whole
/// university.
package struct HostSearch {
  private let recorded: RecordedState
  private let cases: CaseTable

  /// - Parameter recorded: What was loaded; its occupants are not looked at.
  package init(recorded: RecordedState, desired: DesiredState) {
    self.recorded = recorded
    cases = CaseTable(recorded: recorded, desired: desired)
  }

  /// The hosts that classes name, and those that classes of a pool have, sorted.
  package var hosts: [String] {
    var hosts: Set<String> = []
    for item in cases.cases {
      guard case .meeting(let meeting)? = item.desired?.body else { continue }
      switch meeting.host {
      case .user(let email): hosts.insert(email)
      case .pool: if let host = item.record?.host, !host.isEmpty { hosts.insert(host) }
      case .none: continue
      }
    }
    return hosts.sorted()
  }

  /// Whether a class of a pool cannot stay with its host, so that all others come into question.
  ///
  /// - Parameter occupants: The records of ``hosts``.
  package func isNeeded(beside occupants: [Record], context: PlanContext) -> Bool {
    var recorded = recorded
    recorded.occupants = occupants
    var assigning = HostAssigning(
      recorded, leaving: cases.decided, cases: cases.cases, context: context)
    var order = DecisionOrder(cases.cases, context: context)
    while let item = order.next(assigning) {
      guard case .meeting(let meeting)? = item.desired?.body, meeting.kind != .room else {
        continue
      }
      _ = assigning.assign(meeting, record: item.record)
      if assigning.hasSearched { return true }
    }
    return false
  }
}
