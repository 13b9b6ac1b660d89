import CivilTime
import Diagnostics
import YAML

extension WorkspaceReader {
  /// The terms by name.
  mutating func terms(_ node: Node?) -> [String: TermCalendar] {
    guard let node, let entries = reader.entries(node, of: "'terms'") else { return [:] }
    var terms: [String: TermCalendar] = [:]
    for (keyNode, value) in entries {
      unreadTerms.insert(keyNode.text)
      guard let name = reader.value(keyNode, as: Name.self),
        let keys = reader.entries(value, of: "a term")
      else { continue }
      if let term = term(keys, in: keyNode) {
        terms[name.value.text] = term
        unreadTerms.remove(name.value.text)
      }
    }
    return terms
  }

  private mutating func term(_ entries: NodeEntries, in name: Node) -> TermCalendar? {
    var nodes: [TermKey: Node] = [:]
    for (keyNode, value) in entries {
      if let key = reader.key(keyNode, of: TermKey.self) { nodes[key] = value }
    }
    let starts = date(nodes[.starts], "starts", of: name)
    let ends = date(nodes[.ends], "ends", of: name)
    let days = starts.flatMap { starts in
      ends.flatMap { DateRange(from: starts.value, through: $0.value) }
    }
    let breaks = nodes[.breaks].map { self.breaks($0, in: days) } ?? []
    let swaps = nodes[.runsAs].map { daySwaps($0) } ?? []
    let parts = nodes[.parts].map { self.parts($0) } ?? [:]
    let weekStart = nodes[.weekStarts].flatMap { reader.value($0, as: Weekday.self) }?.value
    let skipped = nodes[.skipWeeks].map { skippedWeeks($0) } ?? []
    guard let starts, let ends, let dates = range(starts, ends) else { return nil }
    for item in breaks { check(item, in: dates) }
    for swap in swaps { check(swap, in: dates) }
    let swapped = Dictionary(swaps.map { ($0.date.value, $0.weekday) }, uniquingKeysWith: { $1 })
    return TermCalendar(
      starts: starts.value, ends: ends.value, breaks: breaks.map(\.value), runsAs: swapped,
      weekStart: weekStart ?? .monday, skippedWeeks: skipped, parts: parts)
  }

  private mutating func date(
    _ node: Node?, _ key: String, of term: Node
  ) -> Located<CivilDate>? {
    if let node { return reader.value(node) }
    reader.report(
      term.finding(
        .badTerm, "the term '\(term.text)' does not say when it \(key)",
        hint: "add '\(key): 2027-02-01'"))
    return nil
  }

  private mutating func range(
    _ starts: Located<CivilDate>, _ ends: Located<CivilDate>
  ) -> DateRange? {
    guard let dates = DateRange(from: starts.value, through: ends.value) else {
      reader.report(
        ends.node.finding(
          .endsBeforeItBegins, "the term ends before it begins",
          hint: "it begins on \(starts.value)"))
      return nil
    }
    guard dates.count <= TermCalendar.mostDays else {
      reader.report(
        ends.node.finding(
          .badTerm,
          "the term has \(dates.count) days, and at most \(TermCalendar.mostDays) are allowed",
          hint: "check the years"))
      return nil
    }
    return dates
  }

  private mutating func check(_ item: Located<DateRange>, in dates: DateRange) {
    guard item.value.intersection(dates) == nil else { return }
    reader.report(
      item.node.finding(
        .breakOutsideTerm, "the break lies outside of the term", severity: .warning,
        hint: "the term goes from \(dates.first) to \(dates.last)"))
  }

  private mutating func check(_ swap: DaySwap, in dates: DateRange) {
    guard !dates.contains(swap.date.value) else { return }
    reader.report(
      swap.date.node.finding(
        .badDaySwap, "the day lies outside of the term",
        hint: "the term goes from \(dates.first) to \(dates.last)"))
  }

  /// Days that run another weekday's timetable.
  private mutating func daySwaps(_ node: Node) -> [DaySwap] {
    guard let entries = reader.entries(node, of: "'runs_as'") else { return [] }
    var swaps: [DaySwap] = []
    for (keyNode, value) in entries {
      guard let date = reader.value(keyNode, as: CivilDate.self),
        let weekday = reader.value(value, as: Weekday.self)
      else { continue }
      if date.value.weekday == weekday.value {
        reader.report(
          value.finding(
            .badDaySwap, "\(date.value) is a \(weekday.value.name) anyway", severity: .warning,
            hint: "name the day whose timetable runs instead, or delete the line"))
      }
      swaps.append(DaySwap(date: date, weekday: weekday.value))
    }
    return swaps
  }

  private mutating func parts(_ node: Node) -> [String: WeekSelection] {
    guard let entries = reader.entries(node, of: "'parts'") else { return [:] }
    var parts: [String: WeekSelection] = [:]
    for (keyNode, value) in entries {
      guard let name = reader.value(keyNode, as: Name.self),
        let weeks = reader.value(value, as: WeekSelection.self)
      else { continue }
      parts[name.value.text] = weeks.value
    }
    return parts
  }

  private mutating func skippedWeeks(_ node: Node) -> [Int] {
    guard let parts = reader.values(node, as: WeekSelection.self) else { return [] }
    for part in parts.value where part.value.includesOdd || part.value.includesEven {
      reader.report(
        part.node.finding(
          .notWeeks, "weeks that are not counted are numbers", hint: "write skip_weeks: [8]"))
    }
    return parts.value.flatMap { $0.value.ranges.flatMap { Array($0) } }
  }
}

/// One entry of `runs_as`.
private struct DaySwap {
  let date: Located<CivilDate>
  let weekday: Weekday
}
