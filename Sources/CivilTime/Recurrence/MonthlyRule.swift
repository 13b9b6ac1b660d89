/// A meeting on days of each month, where they are class days of a window.
package struct MonthlyRule: Hashable, Sendable {
  /// The days and times.
  package let slots: [MonthlySlot]
  /// The days to look at.
  package let window: RecurrenceWindow
  /// The weeks in which it meets; `nil` for all.
  package let weeks: WeekSelection?
  /// Meets in the month in which the window begins and then every so many months.
  package let every: Int

  /// A monthly meeting; `every` is at least 1.
  package init(
    slots: [MonthlySlot], window: RecurrenceWindow, weeks: WeekSelection? = nil, every: Int = 1
  ) {
    precondition(every >= 1, "a monthly meeting is held every month or every several months")
    self.slots = slots
    self.window = window
    self.weeks = weeks
    self.every = every
  }

  /// The meetings, ascending; of several slots that start at once, the first counts.
  package func occurrences() -> [SlotOccurrence] {
    let first = window.dates.first.monthNumber
    var found: [SlotOccurrence] = []
    for day in window.classDays where meets(in: day.week) {
      guard (day.date.monthNumber - first) % every == 0 else { continue }
      for (index, slot) in slots.enumerated() where slot.day.matches(day.date) {
        let start = CivilDateTime(day.date, slot.start)
        found.append(SlotOccurrence(start: start, minutes: slot.minutes, slot: index))
      }
    }
    return found.sortedAndUnique()
  }

  private func meets(in week: Int?) -> Bool {
    guard let weeks else { return true }
    return week.map { weeks.contains(week: $0) } ?? false
  }
}
