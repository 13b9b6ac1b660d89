import CivilTime
import Domain

/// Goes through all cases in order and collects the steps.
struct Deciding {
  private(set) var steps: [Step] = []
  private(set) var touched: [Resource] = []
  private(set) var unchanged = 0

  init(recorded: RecordedState, cases: CaseTable, context: PlanContext) {
    var assigning = HostAssigning(
      recorded, leaving: cases.decided, cases: cases.cases, context: context)
    var order = DecisionOrder(cases.cases, context: context)
    while let item = order.next(assigning) {
      switch Self.decide(item, context: context, assigning: &assigning) {
      case .step(let step):
        steps.append(step)
      case .nothing:
        unchanged += 1
        guard let resource = item.desired, let record = item.record else { continue }
        if item.isDue || record.origin != resource.origin { touched.append(resource) }
      }
    }
    touched.sort { $0.address < $1.address }
  }

  private static func decide(
    _ item: Case, context: PlanContext, assigning: inout HostAssigning
  ) -> Decision {
    switch (item.record, item.desired) {
    case (nil, nil):
      return .nothing
    case (let record?, nil):
      let account = record.meeting?.account
      return WithdrawalDecision(
        item: item, record: record, context: context,
        facts: account.flatMap { context.accounts[$0] }
      ).decide()
    case (_, let resource?):
      return decide(item, resource, context: context, assigning: &assigning)
    }
  }

  private static func decide(
    _ item: Case, _ resource: Resource, context: PlanContext, assigning: inout HostAssigning
  ) -> Decision {
    switch resource.body {
    case .announcement(let announcement):
      return AnnouncementDecision(item: item, context: context)
        .decide(announcement, resource: resource)
    case .meeting(let meeting):
      guard let facts = context.accounts[meeting.account] else {
        preconditionFailure("the compiler refuses unknown accounts")
      }
      switch meeting.kind {
      case .room:
        if let record = item.record, record.hasObjectsElsewhere(than: meeting) {
          return RelocationDecision(item: item, record: record, context: context)
            .decide(meeting, resource: resource)
        }
        return RoomDecision(item: item, context: context, facts: facts)
          .decide(meeting, resource: resource)
      case .meeting, .webinar:
        let host = assigning.assign(meeting, record: item.record)
        return MeetingDecision(item: item, context: context, facts: facts, host: host)
          .decide(meeting, resource: resource)
      }
    }
  }
}
