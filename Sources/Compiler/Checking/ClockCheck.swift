import CivilTime
import Diagnostics
import YAML

extension FileCompiler {
  /// Tells the first date whose time the clock skips, and the first whose time it shows twice, and what
  /// was chosen: a series of several years has one of each every year.
  ///
  /// - Parameter starts: The instants of the dates.
  mutating func checkClock(
    _ occurrences: [Occurrence], _ starts: [ResolvedInstant], _ made: Expansion,
    _ when: WhenFields, in zone: Zone
  ) {
    var told: Set<Resolution> = []
    for (occurrence, resolved) in zip(occurrences, starts) {
      guard resolved.resolution != .unique, told.insert(resolved.resolution).inserted else {
        continue
      }
      let node = node(of: occurrence, made, when)
      switch resolved.resolution {
      case .unique: break
      case .gap: report(gap: occurrence.start, resolved, node, zone)
      case .overlap: report(overlap: occurrence.start, node, zone)
      }
    }
  }

  private mutating func report(
    gap start: CivilDateTime, _ resolved: ResolvedInstant, _ node: Node, _ zone: Zone
  ) {
    let shown = zone.local(of: resolved.instant)
    reader.report(
      node.finding(
        .clockSkips, "on \(start.date) the clock skips \(start.time) in \(zone.name)",
        severity: .warning, hint: "the class is held at \(shown.time) that day"))
  }

  private mutating func report(overlap start: CivilDateTime, _ node: Node, _ zone: Zone) {
    reader.report(
      node.finding(
        .clockRepeats, "on \(start.date) the clock shows \(start.time) twice in \(zone.name)",
        severity: .warning, hint: "the class is held at the first of the two"))
  }

  /// The line that asked for a date.
  func node(of occurrence: Occurrence, _ made: Expansion, _ when: WhenFields) -> Node {
    if let extra = when.also.first(where: { $0.moment.value.start == occurrence.original }) {
      return extra.moment.node
    }
    if occurrence.isMoved,
      let move = when.moved.first(where: { move in
        switch move.target.value {
        case .date(let date): date == occurrence.start.date
        case .moment(let moment): moment.start == occurrence.start
        }
      })
    {
      return move.target.node
    }
    let slot = made.occurrences.first { $0.start == occurrence.original }?.slot
    return slot.map { made.slots[$0] } ?? made.node
  }
}
