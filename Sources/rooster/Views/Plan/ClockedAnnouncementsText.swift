import Domain
import Planner

/// Announcements that the clock shows or takes down, in two lines: at the end of a term there are
/// hundreds, and they would bury what somebody changed.
struct ClockedAnnouncementsText {
  /// Enough to see what kind they are; `--verbose` shows all under their courses.
  static let shownAddresses = 3

  let plan: Plan
  let look: PlanLook

  var lines: [String] {
    guard look.detail != .verbose else { return [] }
    let steps = plan.steps.indices.filter { plan.steps[$0].isAnnouncementByClock }
    let shown = steps.filter { plan.steps[$0].changes.contains { $0.after != nil } }
    let taken = steps.filter { !plan.steps[$0].changes.contains { $0.after != nil } }
    return line(shown, "is shown now", "are shown now")
      + line(taken, "is taken down: its time is over", "are taken down: their time is over")
  }

  private func line(_ steps: [Int], _ one: String, _ many: String) -> [String] {
    guard !steps.isEmpty else { return [] }
    let names = steps.prefix(Self.shownAddresses).map { plan.steps[$0].address.description }
    let rest = steps.count - names.count
    let list = names.joined(separator: ", ") + (rest > 0 ? " and \(rest.grouped) more" : "")
    let symbol = look.style.ink(Action.later.symbol, Action.later.ink)
    let head = "\(Quantity(steps.count, "announcement")) \(steps.count == 1 ? one : many):"
    return ["\(symbol) \(head)"] + list.visible.wrapped(to: look.width, indent: "    ")
  }
}
