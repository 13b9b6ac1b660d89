/// A meeting on every class day of a window, breaks left out.
package struct DailyRule: Hashable, Sendable {
  /// The times of the day.
  package let slots: [DailySlot]
  /// The days to look at.
  package let window: RecurrenceWindow
  /// The weeks in which it meets; `nil` for all.
  package let weeks: WeekSelection?
  /// Meets on the first day of the window and then every so many calendar days, breaks counted.
  package let every: Int

  /// A daily meeting; `every` is at least 1.
  package init(
    slots: [DailySlot], window: RecurrenceWindow, weeks: WeekSelection? = nil, every: Int = 1
  ) {
    precondition(every >= 1, "a daily meeting is held every day or every several days")
    self.slots = slots
    self.window = window
    self.weeks = weeks
    self.every = every
  }

  /// The meetings, ascending; of several slots that start at once, the first counts.
  package func occurrences() -> [SlotOccurrence] {
    let days = window.classDays.filter { day in
      guard window.dates.first.days(until: day.date) % every == 0 else { return false }
      guard let weeks else { return true }
      return day.week.map { weeks.contains(week: $0) } ?? false
    }
    let found = days.flatMap { day in
      slots.enumerated().map { index, slot in
        SlotOccurrence(
          start: CivilDateTime(day.date, slot.start), minutes: slot.minutes, slot: index)
      }
    }
    return found.sortedAndUnique()
  }
}
