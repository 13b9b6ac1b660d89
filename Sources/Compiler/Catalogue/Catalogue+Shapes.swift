extension Catalogue {
  /// Findings about files that are named, weeks, slots and rules, and keys at wrong places.
  static let shapes = [
    CatalogueEntry(
      .notAPath, "A path leads out of the workspace",
      """
      A path is relative to the file in which it stands, uses '/', and stays inside of the workspace. What
      lies outside is on one machine only, and is not reviewed with the rest.
      """,
      wrong: head("registrants: ../../people.csv"), right: head("registrants: people.csv")),
    CatalogueEntry(
      .missingFile, "A file that is named is not there",
      """
      A list of people, a calendar or slides are read while files are checked. A path is relative to the file in
      which it stands. If the file was passed over, nobody would be invited, and nobody told.
      """,
      wrong: head("registrants: peple.csv"), right: head("registrants: people.csv")),
    CatalogueEntry(
      .notWeeks, "A text does not name weeks of a term",
      """
      Weeks of the term are numbers and ranges with commas between, or odd or even: 1-7, 9-15. They are
      counted from the first week of the term. Ranges go from the smaller to the larger number.
      """,
      wrong: meeting("weeks: 7-1"), right: meeting("weeks: 1-7")),
    CatalogueEntry(
      .notASlot, "A text is not a day and a time",
      """
      A weekly class is a weekday and a time range, such as mon 10:00-11:30; several of them are a list. A
      monthly one begins with which of the days it is: 1st mon, last fri, 15.
      """,
      wrong: weekly("mon, wed 10:00-11:30"),
      right: weekly("[mon 10:00-11:30, wed 10:00-11:30]")),
    CatalogueEntry(
      .badRule, "A recurrence rule cannot be used",
      """
      An rrule follows RFC 5545, as calendars do. It needs a start, which is the one 'at:' beside it, and an
      end: COUNT or UNTIL in the rule, 'until:', or a term. Rules that go on for ever, and those that repeat
      within a day, are refused.
      """,
      wrong: .schedule(
        """
        course: CS101
        meetings:
          lecture:
            at: 2027-03-01 10:00-11:00
            rrule: FREQ=WEEKLY;BYDAY=MO

        """),
      right: .schedule(
        """
        course: CS101
        meetings:
          lecture:
            at: 2027-03-01 10:00-11:00
            rrule: FREQ=WEEKLY;BYDAY=MO;COUNT=10

        """)),
    CatalogueEntry(
      .misplacedKey, "A key stands at a wrong place",
      """
      The key exists and belongs elsewhere: to a meeting and not to the head of the file, or the other way
      round. Mostly the line is indented too far or not far enough. At its place it would have no effect.
      """,
      wrong: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture:
            weekly: mon 10:00-11:30
        recording: cloud

        """),
      right: meeting("recording: cloud")),
    CatalogueEntry(
      .needlessKey, "A key does nothing here",
      """
      The key is right and has nothing to work on: weeks beside a single date, an interval beside a rule. Two
      readings are possible, that the key is left over, or that another one is missing; so Rooster asks.
      """,
      wrong: .schedule(
        """
        course: CS101
        meetings:
          lecture:
            at: 2027-03-10 15:00-16:30
            weeks: 1-7

        """),
      right: at("2027-03-10 15:00-16:30")),
  ]
}
