import Diagnostics
import Domain
import Planner

/// One step in lines: what, when, where, what changes and who asked for it.
struct StepText {
  let step: Step
  let look: PlanLook
  /// How many people lose a link with it; `nil`: no link ends.
  let loss: Int?
  let showsNewTexts: Bool

  static let inset = "      "

  /// The step as it is shown, without a line that would say nothing.
  var lines: [String] {
    header + factLines + lossLine + reasonLine
      + ChangeList(step: step, look: look, showsNewTexts: showsNewTexts).lines
      + step.remarks.flatMap(details) + waiting
  }

  // MARK: The first line

  private var header: [String] {
    let symbol = step.action.symbol
    let place = step.origin.fileAndLine.visible
    let title = title.map { "  " + $0 } ?? ""
    let text = "\(step.address)".visible + (title + renaming).visible
    let used = "  \(symbol) ".count + text.displayWidth
    let painted = "  " + look.style.ink(symbol, step.action.ink) + " " + text
    let dimmed = look.style.ink(place, .dim)
    let gap = look.width - used - place.displayWidth
    guard gap >= 2 else { return [painted, Self.inset + dimmed] }
    return [painted + String(repeating: " ", count: gap) + dimmed]
  }

  /// The title, when it says more than the address and the course do.
  private var title: String? {
    let title = step.title.lowercased()
    let known = [step.address.description, step.group].map { $0.lowercased() }
    return title.isEmpty || known.contains { $0.contains(title) } ? nil : step.title
  }

  private var renaming: String {
    if case .renamed(let from) = step.reason { ", renamed from \(from)" } else { "" }
  }

  // MARK: What is below it

  /// The facts in as few lines as they fit in, broken between facts where that can be.
  private var factLines: [String] {
    var lines: [String] = []
    for fact in facts {
      let longer = lines.last.map { "\($0) · \(fact)" }
      if let longer, Self.inset.count + longer.displayWidth <= look.width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(fact)
      }
    }
    return lines.flatMap(details)
  }

  private var facts: [String] {
    [when, kind, step.host].compactMap(\.self).filter { !$0.isEmpty } + people
  }

  private var when: String? {
    let change = step.changes.first { $0.path == "when" }
    switch step.action {
    case .create: return change?.after
    case .delete: return change?.before
    case .update, .replace, .move, .later:
      guard step.kind != .announcement else { return nil }
      return step.startsAt.map { "next \(look.zone.reading($0))" }
    }
  }

  private var kind: String? {
    switch step.kind {
    case .webinar, .room: step.kind.rawValue
    case .meeting, .registrants, .announcement: nil
    }
  }

  /// How many people a new one is made for; of a change, the changed lists are told below.
  private var people: [String] {
    guard step.action == .create else { return [] }
    return step.changes.compactMap { change in
      switch change.path {
      case "registrants": change.after
      case "panelists", "moderators": change.after.map { "\(change.path): \($0)" }
      default: nil
      }
    }
  }

  private var lossLine: [String] {
    guard let loss else { return [] }
    if loss == 0 { return details("its join link ends") }
    return details("\(Quantity(loss, "person", "people")) lose\(loss == 1 ? "s" : "") a link")
  }

  private var reasonLine: [String] {
    switch (step.reason, step.action) {
    case (.newInSchedule, .create), (.changed, .update), (.removedFromSchedule, .delete),
      (.onlyPeopleChanged, _), (.onlyAnnouncementsChanged, _), (.renamed, _),
      (.opensByClock, _):
      []
    case (.newInSchedule, _), (.changed, _), (.removedFromSchedule, _), (.removedAndOver, _),
      (.hostChanged, _), (.kindChanged, _), (.unfinished, _), (.dueNow, _), (.over, _),
      (.windowReached, _), (.publishedAnew, _), (.horizonReached, _):
      details(step.reason.text)
    }
  }

  private var waiting: [String] {
    var lines: [String] = []
    if let blocked = step.blocked {
      lines += details("! blocked: \(blocked.reading(in: look.zone))")
    }
    if let notBefore = step.notBefore {
      lines += details("◷ not before \(look.zone.reading(notBefore))")
    }
    if let opens = step.opensAt { lines += details("◷ opens \(look.zone.reading(opens))") }
    return lines
  }

  private func details(_ text: String) -> [String] {
    text.isEmpty ? [] : text.visible.wrapped(to: look.width, indent: Self.inset)
  }
}
