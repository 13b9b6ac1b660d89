extension Catalogue {
  /// Findings about when people meet: what is missing or contradicts itself.
  static let times = [
    CatalogueEntry(
      .noWhen, "A meeting does not say when it is held",
      """
      A meeting has exactly one of the keys at, weekly, daily, monthly, rrule, standing and unscheduled. Without
      any of them nothing could be made. A meeting whose time is not known yet says 'unscheduled: true'.
      """,
      wrong: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture:
            recording: cloud

        """),
      right: meeting("recording: cloud")),
    CatalogueEntry(
      .severalWhens, "A meeting says in two ways when it is held",
      """
      With two of these keys it is not clear whether both count. Dates beside a weekly class go into 'also:';
      two series of their own are two meetings.
      """,
      wrong: meeting("at: 2027-03-10 15:00-16:30"),
      right: meeting("also: [2027-03-10 15:00-16:30]")),
    CatalogueEntry(
      .noLength, "A time has no end",
      """
      Rooster needs to know how long a class lasts: for the host, who cannot be at two classes at once, for
      calendars, and for when a room closes. Write the end, or 'lasts:' for all times of the meeting.
      """,
      wrong: weekly("mon 10:00"), right: weekly("mon 10:00-11:30")),
    CatalogueEntry(
      .tooLong, "A class is longer than 12 hours",
      """
      Such a class is nearly always a slip: a morning hour where one of the evening was meant. A room that
      is open at all times is 'standing: true'.
      """,
      wrong: weekly("mon 08:30-22:00"), right: weekly("mon 08:30-10:00")),
    CatalogueEntry(
      .endsBeforeItBegins, "Something ends before it begins",
      """
      The second time or date is before the first. Perhaps the two are swapped, or one is wrong. A class that goes
      past midnight is written with its start and 'lasts:'.
      """,
      wrong: weekly("mon 11:30-10:00"), right: weekly("mon 10:00-11:30")),
    CatalogueEntry(
      .noTerm, "A repeated class has no term",
      """
      A weekly, daily or monthly class is held from one day to another. The term of the file says from when
      until when; without a term, 'from:' and 'until:' of the meeting do.
      """,
      wrong: .schedule(
        """
        course: CS101
        meetings:
          lecture:
            weekly: mon 10:00-11:30

        """),
      right: weekly("mon 10:00-11:30")),
    CatalogueEntry(
      .unknownTerm, "A term is not known",
      """
      Terms are declared in rooster.yaml, below 'terms:'. Files name one of them, or a part of one with a
      slash: 2027-spring/first.
      """,
      wrong: .schedule(
        """
        course: CS101
        term: 2027-sprng
        meetings:
          lecture:
            weekly: mon 10:00-11:30

        """),
      right: weekly("mon 10:00-11:30")),
    CatalogueEntry(
      .sameTime, "Two classes are at the same time",
      """
      The same time stands twice in one meeting, so one of the two has no effect; and when their ends differ,
      nobody can tell which one is right.
      """,
      wrong: weekly("[mon 10:00-11:30, mon 10:00-12:00]"), right: weekly("[mon 10:00-12:00]")),
    CatalogueEntry(
      .noClassAtAll, "A rule makes no class",
      """
      The days, weeks, breaks and exceptions together leave no date, so the meeting would never be held. Often
      all its weeks lie in a break, or the weekday does not fit between 'from:' and 'until:'.
      """,
      wrong: meeting("weeks: 13-14"), right: meeting("weeks: 11-14")),
    CatalogueEntry(
      .tooManyClasses, "A rule makes too many classes",
      """
      A meeting has at most 4,000 dates, which is more than ten years of days. More are a slip in a year or in a
      rule, and would use up the provider's daily quota for months.
      """,
      wrong: daily(until: "2047-03-01"), right: daily(until: "2027-06-25")),
    CatalogueEntry(
      .unscheduled, "A meeting has no time yet",
      """
      The file says 'unscheduled: true', so the meeting is known and nothing is made of it. This is only a
      note, so that it is not forgotten.
      """,
      wrong: .schedule(
        """
        course: CS101
        meetings:
          lecture:
            unscheduled: true

        """),
      right: at("2027-03-10 15:00-16:30")),
  ]

  private static func daily(until day: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      meetings:
        lecture:
          daily: 10:00-11:00
          from: 2027-03-01
          until: \(day)

      """)
  }
}
