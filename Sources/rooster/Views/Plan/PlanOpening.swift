import Diagnostics
import Domain
import Planner

/// What a reader must see before anything else: stops, what people notice, what is blocked.
struct PlanOpening {
  /// More than this many lines of one kind are counted, so that the opening stays an opening.
  static let shownLines = 20

  let plan: Plan
  let look: PlanLook

  /// Parts, each with a title; a part without lines is left out.
  var parts: [[String]] {
    switch look.detail {
    case .quiet: [stops, blocked]
    case .normal, .verbose: [stops, impact, blocked, notices, warnings]
    }
  }

  private var stops: [String] {
    part(
      "Stopped: nothing is done before somebody decides.", .deleted, mark: "!",
      plan.stops.map(\.text))
  }

  private var impact: [String] {
    part("What people will notice:", .changed, mark: "*", plan.impact.map(\.text))
  }

  private var blocked: [String] {
    let texts = plan.steps.compactMap { step in
      step.blocked.map {
        "\(step.address): \($0.reading(in: look.zone)) (\(step.origin.fileAndLine))"
      }
    }
    return part("Blocked:", .changed, mark: "!", texts)
  }

  private var notices: [String] { part("Worth knowing:", .strong, mark: "*", plan.notices) }

  private var warnings: [String] {
    let warnings = plan.warnings.filter { $0.severity != .note }
    let notes = plan.warnings.filter { $0.severity == .note }
    return part(
      "\(Quantity(warnings.count, "warning")):", .changed, mark: "!", warnings.map(\.inOneLine))
      + part("\(Quantity(notes.count, "note")):", .strong, mark: "*", notes.map(\.inOneLine))
  }

  private func part(_ title: String, _ ink: Ink, mark: String, _ texts: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    let shown = look.detail == .verbose ? texts.count : Self.shownLines
    var lines = [look.style.ink(title, ink)]
    for text in texts.prefix(shown) {
      lines += "\(mark) \(text.visible)".wrapped(to: look.width, indent: "  ")
    }
    if texts.count > shown { lines.append("  and \((texts.count - shown).grouped) more") }
    return lines
  }
}

extension Diagnostic {
  /// The message with its place, without the excerpt.
  fileprivate var inOneLine: String { "\(message) (\(span.place.fileAndLine)) [\(code)]" }
}
