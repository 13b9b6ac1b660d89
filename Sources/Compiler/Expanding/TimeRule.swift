import CivilTime
import YAML

/// The one key that says when a meeting is held.
enum TimeRule {
  case at(Located<[Located<Moment>]>)
  case weekly(Located<[Located<WeeklySlot>]>)
  case daily(Located<[Located<ClockRange>]>)
  case monthly(Located<[Located<MonthlyTime>]>)
  /// A rule of RFC 5545 and its start.
  case recurrence(Located<RecurrenceRule>, start: Located<Moment>)
  case standing(Node)
  case unscheduled(Node)

  /// The key as it is written.
  var key: String {
    switch self {
    case .at: "at"
    case .weekly: "weekly"
    case .daily: "daily"
    case .monthly: "monthly"
    case .recurrence: "rrule"
    case .standing: "standing"
    case .unscheduled: "unscheduled"
    }
  }

  /// Whether it is a list with nothing in it.
  var isEmpty: Bool {
    switch self {
    case .at(let moments): moments.value.isEmpty && moments.node.elements.isEmpty
    case .weekly(let slots): slots.value.isEmpty && slots.node.elements.isEmpty
    case .daily(let slots): slots.value.isEmpty && slots.node.elements.isEmpty
    case .monthly(let slots): slots.value.isEmpty && slots.node.elements.isEmpty
    case .recurrence, .standing, .unscheduled: false
    }
  }

  /// The length of each time in minutes; `nil` for a time without an end.
  var lengths: [Int?] {
    switch self {
    case .at(let moments): moments.value.map(\.value.range.minutes)
    case .weekly(let slots): slots.value.map(\.value.range.minutes)
    case .daily(let slots): slots.value.map(\.value.minutes)
    case .monthly(let slots): slots.value.map(\.value.range.minutes)
    case .recurrence(_, let start): [start.value.range.minutes]
    case .standing, .unscheduled: []
    }
  }

  /// What it is written as.
  var node: Node {
    switch self {
    case .at(let moments): moments.node
    case .weekly(let slots): slots.node
    case .daily(let slots): slots.node
    case .monthly(let slots): slots.node
    case .recurrence(let rule, _): rule.node
    case .standing(let node), .unscheduled(let node): node
    }
  }
}
