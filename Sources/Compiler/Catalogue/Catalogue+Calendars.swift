extension Catalogue {
  /// Findings about iCalendar files from which breaks are read.
  static let calendars = [
    CatalogueEntry(
      .badCalendarLine, "A line of a calendar file says nothing",
      """
      Each line of a calendar file is NAME:value, or goes on the one before and begins with a blank. Other
      lines come from texts with a line break in them that the program did not escape. The line is passed over,
      so a name may have lost its end; an event that says twice how long it lasts is told in the same way.
      """,
      wrong: holidays(
        """
        DTSTART;VALUE=DATE:20270329
        SUMMARY:Easter
        Monday

        """),
      right: holidays(
        """
        DTSTART;VALUE=DATE:20270329
        SUMMARY:Easter Monday

        """)),
    CatalogueEntry(
      .badCalendarEvent, "An event of a calendar file has no date that can be used",
      """
      An event without a beginning, with a date that does not exist, or that ends before it begins could be a
      break that Rooster would not keep: classes would be held on free days. So it stops until the event is
      mended in the program that the file comes from, or its days are listed in rooster.yaml.
      """,
      wrong: holidays("SUMMARY:May break\n"),
      right: holidays(mayBreak)),
    CatalogueEntry(
      .badCalendarRule, "A rule of a calendar file cannot be used",
      """
      An event may repeat by a rule (RRULE). When the rule cannot be read, nobody knows on which days the
      event is, and classes could be held on one of them. Rules that repeat more often than daily, and those of
      other calendars than the Gregorian one, are not read.
      """,
      wrong: holidays(
        """
        DTSTART;VALUE=DATE:20200427
        RRULE:FREQ=ANNUALLY

        """),
      right: holidays(
        """
        DTSTART;VALUE=DATE:20200427
        RRULE:FREQ=YEARLY

        """)),
    CatalogueEntry(
      .calendarTooLarge, "A calendar file holds more than can be meant",
      """
      A file of holidays has some hundred events. One with more than 20,000, with rules that make tens of
      thousands of dates or began centuries ago, or with mistakes on every line is another file than the one that
      was meant, and reading it would only take time.
      """,
      wrong: holidays(
        """
        DTSTART;VALUE=DATE:16010101
        RRULE:FREQ=YEARLY

        """),
      right: holidays(
        """
        DTSTART;VALUE=DATE:20010101
        RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=27

        """)),
    CatalogueEntry(
      .calendarEventWithTimes, "An event of a calendar file is no whole day",
      """
      A break is a whole day without classes. An event of some hours, such as an open day, stands in many
      calendars beside the holidays; Rooster keeps the classes of that day and says so.
      """,
      wrong: holidays(
        """
        DTSTART:20270412T100000
        DTEND:20270412T160000
        SUMMARY:Open day

        """),
      right: holidays(
        """
        DTSTART;VALUE=DATE:20270412
        DTEND;VALUE=DATE:20270413
        SUMMARY:Open day

        """)),
    CatalogueEntry(
      .calendarGuess, "A calendar file was read by guessing",
      """
      The file is not UTF-8, so that names may be read wrongly, or an event has a time in a zone that only the
      program knows which wrote it. Rooster takes the likeliest meaning and says what it was; look at the days
      once, with rooster calendar.
      """,
      wrong: holidays(
        """
        DTSTART;TZID=Campus time:20270329T000000
        DTEND;TZID=Campus time:20270330T000000

        """),
      right: holidays(
        """
        DTSTART;TZID=Europe/Amsterdam:20270329T000000
        DTEND;TZID=Europe/Amsterdam:20270330T000000

        """)),
  ]

  /// A term whose breaks come from a calendar file.
  static let termWithHolidays = """
    zone: Europe/Amsterdam
    terms:
      2027-spring: { starts: 2027-02-01, ends: 2027-06-25, breaks: holidays.ics }

    """

  /// The lines of an event that is right.
  static let mayBreak = """
    DTSTART;VALUE=DATE:20270426
    DTEND;VALUE=DATE:20270508
    SUMMARY:May break

    """

  /// A term whose breaks come from a calendar file with one event of these lines.
  static func holidays(_ event: String) -> CatalogueExample {
    .workspace(
      termWithHolidays,
      beside: CatalogueFile(
        "schedules/holidays.ics",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\n\(event)END:VEVENT\nEND:VCALENDAR\n"))
  }
}
