import CivilTime
import YAML

/// What a rule makes before it is refined.
struct Expansion {
  /// Ascending, no two at once.
  var occurrences: [SlotOccurrence]
  /// What each slot was read from, by its index.
  var slots: [Node]
  /// The rule itself.
  var node: Node
}
