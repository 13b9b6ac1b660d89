package import CivilTime

/// The whole days that the events of a calendar file cover: what a break is made of.
package struct WholeDays: Sendable {
  /// The days, in the order of the events, each with the name of its event.
  package private(set) var days: [DateRange] = []
  /// What is wrong with the events.
  package private(set) var problems: [CalendarProblem] = []

  private let zone: Zone
  private let zones: ZoneDatabase
  private let window: DateRange
  private var budget = CalendarLimits.expansion
  /// The zones that the file names, each looked up once; `nil` for one that is not known.
  private var named: [String: Zone?] = [:]

  /// Works out the days.
  ///
  /// Events that were called off are left out, repeating ones are expanded, and single dates of them
  /// that were moved or called off (`RECURRENCE-ID`) count as such. Whether an event blocks time
  /// (`TRANSP`) says nothing: calendars of holidays mark them as free.
  ///
  /// - Parameters:
  ///   - zone: the zone whose days are meant; times of other zones are converted.
  ///   - window: the days that are asked for; an event that repeats is looked at until its last.
  package init(
    of reading: CalendarReading, in zone: Zone, zones: ZoneDatabase, window: DateRange
  ) {
    self.zone = zone
    self.zones = zones
    self.window = window
    let components = reading.calendars.flatMap(\.components).filter { $0.name == "VEVENT" }
    guard components.count <= CalendarLimits.events else {
      let kind = CalendarProblem.Kind.tooManyEvents(CalendarLimits.events)
      problems.append(CalendarProblem(kind, line: 1, text: ""))
      return
    }
    let events = components.compactMap { CalendarEvent($0, problems: &problems) }
    let replaced = Dictionary(grouping: events.filter { $0.replaces != nil }, by: \.identifier)
    for event in events where !event.isCancelled { add(event, replaced[event.identifier] ?? []) }
  }

  private mutating func add(_ event: CalendarEvent, _ replacing: [CalendarEvent]) {
    let first = span(of: event)
    guard event.replaces == nil, !(event.rules.isEmpty && event.additions.isEmpty) else {
      append(first, of: event)
      return
    }
    var starts = Set(repeated(event, from: first.start))
    for addition in event.additions { starts.insert(local(addition)) }
    for exception in event.exceptions + replacing.compactMap(\.replaces) {
      remove(exception, from: &starts, areDays: first.isDays)
    }
    let length = first.start.minutes(until: first.end)
    for start in starts.sorted() {
      let span = Span(start: start, end: start.adding(minutes: length), isDays: first.isDays)
      append(span, of: event)
    }
  }

  /// Takes out a start. Programs leave out the time of an exception, or write one for a day.
  private mutating func remove(
    _ exception: CalendarTime, from starts: inout Set<CivilDateTime>, areDays: Bool
  ) {
    if case .date(let date) = exception {
      starts = starts.filter { $0.date != date }
    } else if areDays {
      let date = exception.writtenDate
      starts = starts.filter { $0.date != date }
    } else {
      starts.remove(local(exception))
    }
  }

  /// The starts that the rules give, and the start of the event itself (section 3.8.5.3).
  private mutating func repeated(_ event: CalendarEvent, from start: CivilDateTime)
    -> [CivilDateTime]
  {
    var starts = [start]
    let years = window.last.year - start.date.year
    guard years >= 0 else { return starts }
    for item in event.rules {
      budget -= years * 4 + 4
      guard budget > 0, years <= CalendarLimits.yearsBefore else {
        problems.append(CalendarProblem(.tooManyDates, at: item.property))
        return starts
      }
      let expansion = rule(item.rule, from: event.start).expand(
        from: start, in: zone, limits: RecurrenceLimits(occurrences: budget, years: years))
      budget -= expansion.starts.count
      starts += expansion.starts
      if case .occurrences = expansion.reached {
        problems.append(CalendarProblem(.tooManyDates, at: item.property))
      }
    }
    return starts
  }

  /// The rule as it is expanded: no further than the window, and with an end that fits its start.
  private func rule(_ rule: RecurrenceRule, from start: CalendarTime) -> RecurrenceRule {
    var rule = rule
    if case .instant(let instant) = rule.end, case .date = start {
      // A day is not a moment: programs write midnight in UTC for the end of a rule of days.
      rule.end = .date(instant.utc.date)
    }
    switch rule.end {
    case .count: break
    case .never: rule.end = .date(window.last)
    case .date(let date): rule.end = .date(min(date, window.last))
    case .local(let local): if local.date > window.last { rule.end = .date(window.last) }
    case .instant(let instant):
      if zone.local(of: instant).date > window.last { rule.end = .date(window.last) }
    }
    return rule
  }

  private mutating func append(_ span: Span, of event: CalendarEvent) {
    if let range = span.wholeDays(named: event.summary) {
      if range.intersection(window) != nil { days.append(range) }
      return
    }
    let problem = CalendarProblem(
      .noWholeDay(event.summary), line: event.line, text: "BEGIN:VEVENT")
    // An event that repeats says so once.
    if window.contains(span.start.date), problems.last != problem { problems.append(problem) }
  }

  /// Start and end on the clocks of the zone.
  private mutating func span(of event: CalendarEvent) -> Span {
    checkZone(of: event)
    let start = local(event.start)
    let isDays = if case .date = event.start { true } else { false }
    let end: CivilDateTime
    switch event.end {
    case .none: end = start.adding(minutes: isDays ? 1440 : 0)
    case .after(let days, let minutes): end = start.adding(minutes: days * 1440 + minutes)
    case .time(let time): end = max(start, local(time))
    }
    return Span(start: start, end: end, isDays: isDays)
  }

  private mutating func checkZone(of event: CalendarEvent) {
    guard case .local(_, let name?) = event.start, zone(named: name) == nil else { return }
    problems.append(
      CalendarProblem(.unknownZone(name), line: event.line, text: "BEGIN:VEVENT"))
  }

  /// What the clocks of the zone show; of a time in an unknown zone, what is written.
  private mutating func local(_ time: CalendarTime) -> CivilDateTime {
    switch time {
    case .date(let date):
      return CivilDateTime(date, .midnight)
    case .instant(let instant):
      return zone.local(of: instant)
    case .local(let local, let name):
      guard let name, let other = zone(named: name), other != zone else { return local }
      return zone.local(of: other.instant(of: local).instant)
    }
  }

  private mutating func zone(named name: String) -> Zone? {
    if let known = named[name] { return known }
    let found = zones.zone(writtenAs: name)
    named[name] = .some(found)
    return found
  }
}

extension CalendarTime {
  /// The day that is written, whatever the zone.
  fileprivate var writtenDate: CivilDate {
    switch self {
    case .date(let date): date
    case .local(let local, _): local.date
    case .instant(let instant): instant.utc.date
    }
  }
}

/// From when until when an event lasts.
private struct Span {
  let start: CivilDateTime
  let end: CivilDateTime
  let isDays: Bool

  /// The days that lie in it from their first to their last minute; `nil` when none does.
  func wholeDays(named name: String) -> DateRange? {
    let isMidnight = start.time == .midnight
    let first = isMidnight ? start.date : start.date.adding(days: 1)
    // A day that ends on the day it begins is one that somebody wrote without knowing of the rule
    // that an end is exclusive.
    let last = isDays && end <= start ? start.date : end.date.adding(days: -1)
    let label = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return DateRange(from: first, through: last, label: label.isEmpty ? nil : label)
  }
}
