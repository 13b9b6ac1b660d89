/// Calendar files as they come out of other programs.
enum CalendarFixtures {
  static let all: [Fixture] = [
    fixture(
      "a file that is no calendar",
      #"""
      hello

      """#,
      #"""
      schedules/holidays.ics:1:1: error: this is not an iCalendar file [W108]
      hint: export the calendar again, or list the days in rooster.yaml

      """#),
    fixture(
      "an event without a date",
      #"""
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      SUMMARY:May break
      END:VEVENT
      END:VCALENDAR

      """#,
      #"""
      schedules/holidays.ics:2:1: error: the event has no date [W121]
          2 | BEGIN:VEVENT
            | ^^^^^^^^^^^^
      hint: list the days in rooster.yaml instead

      """#),
    fixture(
      "a calendar that was cut off",
      #"""
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:20270426
      SUMMARY:May break
      END:VEVENT

      """#,
      #"""
      schedules/holidays.ics:1:1: error: 'BEGIN:VCALENDAR' has no 'END:VCALENDAR' [W108]
          1 | BEGIN:VCALENDAR
            | ^^^^^^^^^^^^^^^
      hint: the file was cut off: export the calendar again, or list the days in rooster.yaml

      """#),
    fixture(
      "a text with a line break in it",
      #"""
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:20270426
      SUMMARY:May
      break
      END:VEVENT
      END:VCALENDAR

      """#,
      #"""
      schedules/holidays.ics:5:1: warning: this line is not 'NAME:value' and was passed over [W120]
          5 | break
            | ^^^^^
      hint: probably a text with a line break in it; export the calendar again, or list the days in rooster.yaml

      """#),
    fixture(
      "a rule that nobody knows",
      #"""
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:20270426
      RRULE:FREQ=FORTNIGHTLY
      END:VEVENT
      END:VCALENDAR

      """#,
      #"""
      schedules/holidays.ics:4:1: error: the rule cannot be read: 'FORTNIGHTLY' is not a value of FREQ [W122]
          4 | RRULE:FREQ=FORTNIGHTLY
            | ^^^^^^^^^^^^^^^^^^^^^^
      hint: list the days in rooster.yaml instead

      """#),
    fixture(
      "a holiday since the year 1601",
      #"""
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:16010101
      RRULE:FREQ=YEARLY
      END:VEVENT
      END:VCALENDAR

      """#,
      #"""
      schedules/holidays.ics:4:1: error: the repeating events of the file make too many dates [W123]
          4 | RRULE:FREQ=YEARLY
            | ^^^^^^^^^^^^^^^^^
      hint: export only the days without classes

      """#),
    fixture(
      "an event with times",
      #"""
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      SUMMARY:Open day
      DTSTART:20270426T100000
      DTEND:20270426T160000
      END:VEVENT
      END:VCALENDAR

      """#,
      #"""
      schedules/holidays.ics:2:1: warning: 'Open day' has times and covers no whole day, so it is no break [W124]
          2 | BEGIN:VEVENT
            | ^^^^^^^^^^^^
      hint: make it an all-day event if no class is held; or list the day in rooster.yaml

      """#),
    fixture(
      "a zone that only the file knows",
      #"""
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART;TZID=Campus:20270426T000000
      DTEND;TZID=Campus:20270427T000000
      END:VEVENT
      END:VCALENDAR

      """#,
      #"""
      schedules/holidays.ics:2:1: warning: 'Campus' is not a time zone that is known here [W125]
          2 | BEGIN:VEVENT
            | ^^^^^^^^^^^^
      hint: the times were taken as they are written

      """#),
    fixture(
      "a calendar of another year",
      #"""
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:20260426
      END:VEVENT
      END:VCALENDAR

      """#,
      #"""
      schedules/rooster.yaml:3:64: warning: 'schedules/holidays.ics' has no day in the term [W108]
          3 |   2027-spring: { starts: 2027-02-01, ends: 2027-06-25, breaks: holidays.ics }
            |                                                                ^^^^^^^^^^^^
      hint: the term goes from 2027-02-01 to 2027-06-25: is this the right year?

      """#),
  ]

  /// A term with breaks from a calendar file of these lines.
  private static func fixture(_ title: String, _ lines: String, _ expected: String) -> Fixture {
    Fixture(
      title,
      workspace: """
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-02-01, ends: 2027-06-25, breaks: holidays.ics }

        """, beside: ["schedules/holidays.ics": lines], expected)
  }
}
