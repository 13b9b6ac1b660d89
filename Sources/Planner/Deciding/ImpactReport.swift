import CivilTime
import Domain

/// What people will notice of a plan, sorted by address.
struct ImpactReport {
  /// Changes to classes that begin sooner than this are told first: a day, in seconds.
  static let soonSeconds = 24 * 60 * 60

  private(set) var impacts: [Impact] = []

  init(_ steps: [Step], context: PlanContext) {
    let found = steps.indices.filter { steps[$0].blocked == nil }.map { index in
      (steps[index].address, Self.impacts(of: steps[index], context: context))
    }
    impacts = found.filter { !$0.1.isEmpty }.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  private static func impacts(of step: Step, context: PlanContext) -> [Impact] {
    var impacts: [Impact] = []
    switch step.action {
    case .replace:
      impacts.append(.linkChanges(step.address))
    case .delete where step.kind != .announcement && step.reason == .removedFromSchedule:
      impacts.append(.linkEnds(step.address, people: step.people.removed))
    case .update, .move:
      switch step.lostLinks {
      case .none: break
      case .some: impacts.append(.oneLinkEnds(step.address))
      case .all: impacts.append(.linkChanges(step.address))
      }
    case .delete, .create, .later: break
    }
    if let clash = step.clash { impacts.append(.clash(step.address, clash)) }
    if let soon = soonDate(step, context) { impacts.append(.soon(step.address, at: soon)) }
    switch step.action {
    case .update, .replace, .move:
      if !step.people.isEmpty { impacts.append(.people(step.address, step.people)) }
    case .create, .delete, .later: break
    }
    return impacts
  }

  private static func soonDate(_ step: Step, _ context: PlanContext) -> CivilDateTime? {
    guard step.reason.cause == .files, step.changesMeeting, let start = step.firstChange,
      context.now.seconds(until: start) <= soonSeconds
    else { return nil }
    switch step.action {
    case .update, .replace, .delete, .move: return context.zone.local(of: start)
    case .create, .later: return nil
    }
  }
}

extension Step {
  /// Whether it is about the meeting itself, and not about a list or an announcement of it.
  fileprivate var changesMeeting: Bool {
    switch kind {
    case .meeting, .webinar, .room: true
    case .registrants, .announcement: false
    }
  }

  /// How many of the links that people may hold go with remote objects.
  fileprivate enum LostLinks {
    case none, some, all
  }

  fileprivate var lostLinks: LostLinks {
    guard case .meeting(let target) = target.remote else { return .none }
    var loses = false
    var keeps = false
    for part in target.parts {
      switch part {
      case .remove(let removed): loses = loses || removed.extent != .nothing
      case .keep(let kept): keeps = keeps || kept.objectID != nil
      }
    }
    guard loses else { return .none }
    return keeps ? .some : .all
  }
}
