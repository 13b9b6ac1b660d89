extension Catalogue {
  /// Findings about single dates: outside of the term, in a break, when the clock changes.
  static let dates = [
    CatalogueEntry(
      .outsideTerm, "A date lies outside of the term",
      """
      A date that somebody writes beats the calendar, so the class is held all the same. But a date outside of
      the term is often a slip in the month or the year, and a stretch or weeks outside of it have no classes.
      """,
      wrong: meeting("from: 2027-01-01"), right: meeting("from: 2027-02-08")),
    CatalogueEntry(
      .inBreak, "A date lies in a break",
      """
      Repeated classes leave breaks out by themselves. A date that somebody writes is held all the same,
      because exams and excursions do happen in breaks. The warning is there for the other case.
      """,
      wrong: term(at: "2027-03-29 10:00-11:30"), right: term(at: "2027-03-30 10:00-11:30")),
    CatalogueEntry(
      .matchesNothing, "An exception or a move matches no class",
      """
      'except:' and 'moved:' speak of a class that would be held. Where there is none, the date or the time is
      a slip, and the class that was meant would be held although people were told it is not. The message names
      the nearest class.
      """,
      wrong: meeting("except: [2027-03-16]"), right: meeting("except: [2027-03-15]")),
    CatalogueEntry(
      .startOutsideRule, "A rule does not meet at its start",
      """
      'at:' beside an rrule is the date from which the rule counts. Where the rule has no class on that date,
      calendars differ: some hold one, some do not. Rooster holds the dates of the rule, and no other.
      """,
      wrong: rule(from: "2027-03-03"), right: rule(from: "2027-03-01")),
    CatalogueEntry(
      .clockSkips, "A time does not exist on that day",
      """
      When summer time begins, the clock jumps from 02:00 to 03:00, and there is no 02:30 that night. The class
      is held as if the clock had not jumped, which is an hour later on the wall.
      """,
      wrong: at("2027-03-28 02:30-03:30"), right: at("2027-03-28 03:30-04:30")),
    CatalogueEntry(
      .clockRepeats, "A time exists twice on that day",
      """
      When summer time ends, the hour after 02:00 comes twice that night. Rooster takes the first of the two, the
      one in summer time. Choose a time before or after, if nobody should wonder.
      """,
      wrong: at("2027-10-31 02:30-03:30"), right: at("2027-10-31 03:30-04:30")),
  ]

  private static func rule(from date: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      meetings:
        lecture:
          rrule: FREQ=WEEKLY;BYDAY=MO;COUNT=10
          at: \(date) 10:00-11:00

      """)
  }

  private static func term(at time: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      meetings:
        exam:
          at: \(time)

      """)
  }
}
