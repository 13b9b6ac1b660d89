import Planner

/// One changed field in a line, or in a block when it does not fit in one.
struct ChangeText {
  let change: FieldChange
  let look: PlanLook

  init(_ change: FieldChange, look: PlanLook) {
    self.change = change
    self.look = look
  }

  var lines: [String] {
    let before = text(change.before)
    let after = text(change.after)
    if isLong(before) || isLong(after) { return block(before, after) }
    let line = line(before?.visible, after?.visible)
    if StepText.inset.count + line.plain.displayWidth <= look.width {
      return [StepText.inset + line.painted]
    }
    guard change.isDate, let before, let after else { return block(before, after) }
    return [
      StepText.inset + look.style.ink(before.visible, .deleted),
      StepText.inset + "  → " + look.style.ink(after.visible, .created),
    ]
  }

  // MARK: In one line

  private struct Line {
    var plain: String
    var painted: String
  }

  private func line(_ before: String?, _ after: String?) -> Line {
    switch (before, after) {
    case (nil, let after): marked("+ ", after, .created)
    case (let before, nil): marked("- ", before, .deleted)
    case (let before?, let after?): between(before, after)
    }
  }

  private func marked(_ mark: String, _ value: String?, _ ink: Ink) -> Line {
    // Of somebody on a list there is nothing to say but who it is.
    let text = change.isPerson ? change.path.visible : label + (value ?? "")
    return Line(plain: mark + text, painted: look.style.ink(mark + text, ink))
  }

  private func between(_ before: String, _ after: String) -> Line {
    Line(
      plain: "\(label)\(before) → \(after)",
      painted: label + look.style.ink(before, .deleted) + " → "
        + look.style.ink(after, .created))
  }

  /// The name of the field; dates speak for themselves.
  private var label: String { change.isDate ? "" : "\(change.path): ".visible }

  // MARK: In a block

  private func block(_ before: String?, _ after: String?) -> [String] {
    let indent = StepText.inset + (change.isDate ? "" : "  ")
    let head = change.isDate ? [] : [StepText.inset + label.withoutTrailingSpaces]
    let difference = LineDifference(from: before?.lineList ?? [], to: after?.lineList ?? [])
    return head
      + difference.lines.flatMap { line -> [String] in
        switch line {
        case .removed(let text): painted("- " + text, .deleted, indent)
        case .added(let text): painted("+ " + text, .created, indent)
        case .unchanged: [look.style.ink(indent + "…", .dim)]
        }
      }
  }

  private func painted(_ text: String, _ ink: Ink, _ indent: String) -> [String] {
    text.visible.wrapped(to: look.width, indent: indent)
      .map { look.style.ink($0.withoutTrailingSpaces, ink) }
  }

  private func isLong(_ text: String?) -> Bool { text?.contains(where: \.isNewline) ?? false }

  /// Windows of announcements are kept as instants, and read as local times.
  private func text(_ text: String?) -> String? {
    change.path.hasSuffix(".visible") ? text.map(look.zone.reading(of:)) : text
  }
}

extension String {
  /// Its lines, without a last empty one.
  fileprivate var lineList: [String] {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
