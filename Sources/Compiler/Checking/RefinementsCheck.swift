import Diagnostics
import YAML

extension FileCompiler {
  /// Refinements that do nothing beside the rule are slips, and are told.
  mutating func checkRefinements(_ when: WhenFields, of rule: TimeRule) {
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
