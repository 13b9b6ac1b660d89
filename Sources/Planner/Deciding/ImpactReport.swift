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
      impacts.append(.linkEnds(step.address, people: step.registeredPeople))
    case .update, .move:
      switch step.lostLinks {
      case .none: break
      case .some: impacts.append(.oneLinkEnds(step.address))
      case .all: impacts.append(.linkChanges(step.address))
      }
    case .delete, .create, .later: break
    }
    impacts += step.notes.filter { $0.hasPrefix("clash: ") }
      .map { .clash(step.address, sentence: $0) }
    if let soon = soonDate(step, context) { impacts.append(.soon(step.address, at: soon)) }
    if step.action != .create, step.action != .delete, let people = step.peopleChange {
      impacts.append(.people(step.address, added: people.added, removed: people.removed))
    }
    return impacts
  }

  private static func soonDate(_ step: Step, _ context: PlanContext) -> CivilDateTime? {
    switch (step.action, step.reason) {
    case (_, .dueNow), (_, .over), (_, .windowReached), (_, .publishedAnew),
      (_, .onlyPeopleChanged),
      (_, .onlyAnnouncementsChanged), (_, .unfinished), (_, .horizonReached):
      return nil
    case (.create, _), (.later, _): return nil
    case (.update, _), (.replace, _), (.delete, _), (.move, _):
      guard step.kind != .announcement, let start = step.startsAt,
        context.now.seconds(until: start) <= soonSeconds
      else { return nil }
      return context.zone.local(of: start)
    }
  }
}

extension Step {
  fileprivate var registeredPeople: Int {
    Self.count(changes.first { $0.path == "registrants" }?.before)
  }

  /// The number that a count of people begins with.
  private static func count(_ people: String?) -> Int {
    people.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
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

  fileprivate var peopleChange: (added: Int, removed: Int)? {
    if let whole = changes.first(where: { $0.path == "registrants" }) {
      return (Self.count(whole.after), Self.count(whole.before))
    }
    let people = changes.filter { $0.path.hasPrefix("registrants/") }
    guard !people.isEmpty else { return nil }
    return (people.count { $0.before == nil }, people.count { $0.after == nil })
  }
}
