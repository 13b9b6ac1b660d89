import Domain
import Planner

/// The steps of a plan under the courses they belong to.
struct StepList {
  /// A plan with no more new announcements than this shows them word for word; in a larger one they
  /// would bury everything else, and `--verbose` shows them.
  static let shownNewTexts = 5

  let plan: Plan
  let look: PlanLook

  /// One part a course, sorted by course; the steps in the order of the plan.
  var parts: [[String]] {
    // By index: a first plan has a hundred thousand steps, too many to copy.
    let shown = plan.steps.indices.filter {
      look.detail == .verbose || !plan.steps[$0].isAnnouncementByClock
    }
    let groups = Dictionary(grouping: shown) { plan.steps[$0].heading }
    let losses = losses
    let showsTexts = showsNewTexts
    return groups.keys.sorted().map { heading in
      var lines = [look.style.ink(heading.visible, .strong)]
      for index in groups[heading] ?? [] {
        let step = plan.steps[index]
        lines +=
          StepText(
            step: step, look: look, loss: losses[step.address], showsNewTexts: showsTexts
          ).lines
      }
      return lines
    }
  }

  /// How many people lose a link, by the address that goes.
  private var losses: [Address: Int] {
    var losses: [Address: Int] = [:]
    for case .linkEnds(let address, let people) in plan.impact { losses[address] = people }
    return losses
  }

  private var showsNewTexts: Bool {
    let texts = plan.steps.reduce(0) { count, step in
      guard step.action == .create else { return count }
      return count
        + step.changes.count {
          $0.path.hasPrefix("announcements/") && $0.path.hasSuffix(".text")
        }
    }
    return look.detail == .verbose || texts <= Self.shownNewTexts
  }
}

extension Step {
  /// Whether nothing happens but that an announcement's window opens or closes.
  var isAnnouncementByClock: Bool {
    kind == .announcement && reason.isAboutDelivery && blocked == nil
  }

  /// What the step stands under.
  fileprivate var heading: String { group.isEmpty ? address.head : group }
}
