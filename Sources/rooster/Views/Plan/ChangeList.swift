import CivilTime
import Planner

/// The changed fields of a step, as far as the reader wants them.
struct ChangeList {
  /// More dates than this are counted; `--verbose` shows all.
  static let shownDates = 8

  let step: Step
  let look: PlanLook
  let showsNewTexts: Bool

  var lines: [String] {
    switch (step.action, look.detail) {
    case (.create, .quiet), (.create, .normal): newAnnouncements
    case (.create, .verbose): fields(step.changes.filter { !isInFacts($0) })
    case (.delete, _): fields(step.changes.filter { $0.path != "when" })
    case (.update, _), (.replace, _), (.move, _), (.later, _): fields(step.changes)
    }
  }

  /// Whether the line of facts says it already.
  private func isInFacts(_ change: FieldChange) -> Bool {
    ["when", "registrants", "panelists", "moderators"].contains(change.path)
  }

  // MARK: Changed fields

  private func fields(_ changes: [FieldChange]) -> [String] {
    var lines: [String] = []
    let dates = changes.filter(\.isDate)
    var isAfterDates = false
    for change in changes {
      if change.isDate {
        guard !isAfterDates else { continue }
        isAfterDates = true
        lines += dateLines(dates)
      } else if change.isPerson {
        guard look.detail == .verbose else { continue }
        lines += ChangeText(change, look: look).lines
      } else {
        lines += ChangeText(change, look: look).lines
      }
    }
    return lines + (look.detail == .verbose ? [] : peopleLines(changes))
  }

  private func dateLines(_ dates: [FieldChange]) -> [String] {
    let shown = look.detail == .verbose ? dates.count : Self.shownDates
    var lines = dates.prefix(shown).flatMap { ChangeText($0, look: look).lines }
    if dates.count > shown {
      lines.append(StepText.inset + "and \(Quantity(dates.count - shown, "more date"))")
    }
    return lines
  }

  /// People as counts: a plan is read by more eyes than a list of people is meant for.
  private func peopleLines(_ changes: [FieldChange]) -> [String] {
    ["registrants", "panelists", "moderators"].compactMap { list in
      let people = changes.filter { $0.path.hasPrefix(list + "/") }
      guard !people.isEmpty else { return nil }
      let added = people.count { $0.before == nil }
      let removed = people.count - added
      let counts = [
        added > 0 ? "\(added.grouped) added" : nil,
        removed > 0 ? "\(removed.grouped) removed" : nil,
      ].compactMap(\.self)
      return StepText.inset + "\(list): \(counts.joined(separator: ", "))"
    }
  }

  // MARK: Announcements of something new

  private var newAnnouncements: [String] {
    let changes = step.changes.filter { $0.path.hasPrefix("announcements/") }
    guard !showsNewTexts else { return fields(changes) }
    let names = changes.filter { $0.path.hasSuffix(".text") }.map { change in
      change.path.dropFirst("announcements/".count).dropLast(".text".count)
    }
    guard !names.isEmpty else { return [] }
    let word = names.count == 1 ? "announcement" : "announcements"
    return "\(word): \(names.joined(separator: ", "))".visible
      .wrapped(to: look.width, indent: StepText.inset)
  }
}

extension FieldChange {
  /// Whether it is one date of a meeting.
  var isDate: Bool { path.hasPrefix("occurrences.") }

  /// Whether it is one name of a list.
  var isPerson: Bool {
    ["registrants/", "panelists/", "moderators/"].contains { path.hasPrefix($0) }
  }
}
