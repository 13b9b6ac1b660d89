/// A class that meets at weekly times.
///
/// A day that runs another weekday's timetable has that weekday's slots, at their times, and not its
/// own. Weeks are chosen by the number the term gives them, so that a break never flips the parity.
package struct WeeklyRule: Hashable, Sendable {
  /// The weekly times.
  package let slots: [Slot]
  /// The days to look at.
  package let window: RecurrenceWindow
  /// The weeks in which it meets; `nil` for all, those that are not counted included.
  package let weeks: WeekSelection?
  /// Meets in week 1, and then every so many weeks; 1 for each, those that are not counted included.
  package let every: Int

  /// A weekly class; `every` is at least 1.
  package init(
    slots: [Slot], window: RecurrenceWindow, weeks: WeekSelection? = nil, every: Int = 1
  ) {
    precondition(every >= 1, "a weekly class meets every week or every several weeks")
    self.slots = slots
    self.window = window
    self.weeks = weeks
    self.every = every
  }

  /// The meetings, ascending; of several slots that start at once, the first counts.
  package func occurrences() -> [SlotOccurrence] {
    // Taken out of the rule, so that the closure does not take the whole term with it.
    let slots = slots
    let indices = slots.indices.sorted { slots[$0].start < slots[$1].start }
    let days = window.classDays
    var found: [SlotOccurrence] = []
    found.reserveCapacity((days.count / 7 + 1) * slots.count)
    for day in days where meets(in: day.week) {
      for index in indices where slots[index].weekday == day.weekday {
        let slot = slots[index]
        let start = CivilDateTime(day.date, slot.start)
        found.append(SlotOccurrence(start: start, minutes: slot.minutes, slot: index))
      }
    }
    return found.sortedAndUnique()
  }

  private func meets(in week: Int?) -> Bool {
    guard let week else { return weeks == nil && every == 1 }
    return (week - 1) % every == 0 && (weeks?.contains(week: week) ?? true)
  }
}
