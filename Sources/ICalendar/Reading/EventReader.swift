import CivilTime

/// Reads the values of an event and notes what is wrong with them.
struct EventReader {
  private let component: Component
  private(set) var problems: [CalendarProblem] = []

  init(_ component: Component) { self.component = component }

  mutating func start() -> CalendarTime? {
    guard let property = component.property("DTSTART") else {
      let line = component.line ?? 1
      problems.append(CalendarProblem(.noStart, line: line, text: "BEGIN:\(component.name)"))
      return nil
    }
    return time(property)
  }

  mutating func end(after start: CalendarTime) -> CalendarEvent.End {
    if let property = component.property("DTEND") {
      if let duration = component.property("DURATION") {
        problems.append(CalendarProblem(.endAndDuration, at: duration))
      }
      guard let end = time(property) else { return .none }
      guard !Self.isBefore(end, start) else {
        problems.append(CalendarProblem(.endsBeforeStart, at: property))
        return .none
      }
      return .time(end)
    }
    guard let property = component.property("DURATION") else { return .none }
    guard let duration = CalendarDuration(property.value) else {
      problems.append(CalendarProblem(.notADuration, at: property))
      return .none
    }
    return .after(days: duration.days, minutes: duration.minutes)
  }

  /// Ends of another kind than their start are compared when the days are worked out.
  private static func isBefore(_ end: CalendarTime, _ start: CalendarTime) -> Bool {
    switch (start, end) {
    case (.date(let start), .date(let end)): end < start
    case (.local(let start, let zone), .local(let end, let other)): zone == other && end < start
    case (.instant(let start), .instant(let end)): end < start
    case (.date, _), (.local, _), (.instant, _): false
    }
  }

  mutating func rules() -> [CalendarEvent.Rule] {
    component.properties("RRULE").compactMap { property in
      do throws(RecurrenceRuleError) {
        let rule = try RecurrenceRule(parsing: property.value.filter { $0 != " " })
        return CalendarEvent.Rule(rule: rule, property: property)
      } catch {
        problems.append(CalendarProblem(.badRule(error.description), at: property))
        return nil
      }
    }
  }

  /// All times of all properties of that name; empty ones say nothing.
  mutating func times(_ name: String) -> [CalendarTime] {
    component.properties(name).flatMap { property -> [CalendarTime] in
      guard let times = CalendarTime.list(property) else {
        problems.append(CalendarProblem(.notADate(property: name), at: property))
        return []
      }
      return times
    }
  }

  private mutating func time(_ property: Property) -> CalendarTime? {
    let time = CalendarTime(property)
    if time == nil {
      problems.append(CalendarProblem(.notADate(property: property.name), at: property))
    }
    return time
  }
}
