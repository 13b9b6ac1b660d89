extension RecurrenceRule {
  /// When the rule meets, from `start` on, on the wall clock of `zone`.
  ///
  /// `start` gives the time and the day where the rule does not, and is itself an occurrence only if
  /// the rule meets then; the RFC leaves the other case open. The zone decides only whether a time
  /// comes before an end that is given in UTC.
  package func expand(
    from start: CivilDateTime, in zone: Zone, limits: RecurrenceLimits
  ) -> RecurrenceExpansion {
    let lastYear = start.date.year + limits.years
    let lastDate = lastDate(in: zone)
    let filter = RecurrenceDayFilter(self, from: start.date)
    let times = times(from: start.time)
    var starts: [CivilDateTime] = []
    for period in RecurrencePeriods(of: self, from: start.date) {
      if let lastDate, period.first > lastDate {
        return RecurrenceExpansion(starts: starts, reached: nil)
      }
      if period.first.year > lastYear { break }
      for moment in moments(of: period, filter: filter, times: times) where moment >= start {
        guard isBeforeEnd(moment, after: starts.count, in: zone) else {
          return RecurrenceExpansion(starts: starts, reached: nil)
        }
        guard starts.count < limits.occurrences else {
          return RecurrenceExpansion(starts: starts, reached: .occurrences(limits.occurrences))
        }
        starts.append(moment)
      }
    }
    let isComplete = !isBeforeEnd(start, after: starts.count, in: zone)
    return RecurrenceExpansion(starts: starts, reached: isComplete ? nil : .year(lastYear))
  }

  /// Everything the period makes, ascending, of which `setPositions` chooses.
  private func moments(
    of period: DateRange, filter: RecurrenceDayFilter, times: [TimeOfDay]
  ) -> [CivilDateTime] {
    var moments: [CivilDateTime] = []
    for offset in 0..<period.count {
      let date = period.first.adding(days: offset)
      guard filter.matches(date) else { continue }
      for time in times { moments.append(CivilDateTime(date, time)) }
    }
    guard !setPositions.isEmpty else { return moments }
    let chosen = setPositions.map { $0 > 0 ? $0 - 1 : moments.count + $0 }
    return Set(chosen).filter(moments.indices.contains).sorted().map { moments[$0] }
  }

  private func times(from start: TimeOfDay) -> [TimeOfDay] {
    let hours = hours.isEmpty ? [start.hour] : hours
    let minutes = minutes.isEmpty ? [start.minute] : minutes
    return hours.flatMap { hour in minutes.compactMap { TimeOfDay(hour: hour, minute: $0) } }
  }

  /// The last day on which an occurrence may start; `nil` when only a count or nothing says so.
  private func lastDate(in zone: Zone) -> CivilDate? {
    switch end {
    case .never, .count: nil
    case .date(let date): date
    case .local(let local): local.date
    case .instant(let instant): zone.local(of: instant).date
    }
  }

  private func isBeforeEnd(_ moment: CivilDateTime, after count: Int, in zone: Zone) -> Bool {
    switch end {
    case .never: true
    case .count(let limit): count < limit
    case .date(let date): moment.date <= date
    case .local(let local): moment <= local
    case .instant(let instant): zone.instant(of: moment).instant <= instant
    }
  }
}
