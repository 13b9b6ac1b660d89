import Diagnostics
import YAML

extension FileCompiler {
  /// Refinements that do nothing beside the rule are slips, and are told.
  mutating func checkRefinements(_ when: WhenFields, of rule: TimeRule) {
    checkLength(when, of: rule)
    switch rule {
    case .weekly, .daily, .monthly:
      break
    case .recurrence:
      refuse(when.weeks?.node, "weeks", beside: rule)
      refuse(when.every?.node, "every", beside: rule, hint: "write INTERVAL=2 into the rule")
      refuse(when.from?.node, "from", beside: rule, hint: "the rule starts with 'at'")
    case .at:
      refuse(when.weeks?.node, "weeks", beside: rule)
      refuse(when.every?.node, "every", beside: rule)
      refuse(when.from?.node, "from", beside: rule)
      refuse(when.until?.node, "until", beside: rule)
    case .standing, .unscheduled:
      refuse(when.weeks?.node, "weeks", beside: rule)
      refuse(when.every?.node, "every", beside: rule)
      refuse(when.from?.node, "from", beside: rule)
      refuse(when.until?.node, "until", beside: rule)
      refuse(when.except.first?.node, "except", beside: rule)
      refuse(when.also.first?.moment.node, "also", beside: rule)
      refuse(when.moved.first?.original.node, "moved", beside: rule)
    }
  }

  /// A length that no time takes: the ends that are written count, which may not be what is meant.
  private mutating func checkLength(_ when: WhenFields, of rule: TimeRule) {
    guard let lasts = when.lasts, isOwn(lasts.node) else { return }
    let ends = rule.lengths + when.also.map(\.moment.value.range.minutes)
    guard !ends.isEmpty, ends.allSatisfy({ $0 != nil }) else { return }
    reader.report(
      lasts.node.finding(
        .needlessKey, "'lasts' does nothing, as every time has an end", severity: .warning,
        hint: "delete it, or the ends"))
  }

  private mutating func refuse(
    _ node: Node?, _ key: String, beside rule: TimeRule,
    hint: String = "it refines weekly, daily and monthly times; delete it"
  ) {
    // What a preset or the defaults say is meant for others too.
    guard let node, node.span.place.file == schedule.path else { return }
    reader.report(
      node.finding(.needlessKey, "'\(key)' does nothing beside '\(rule.key)'", hint: hint))
  }
}
