/// Refinements and rules that do not fit.
enum RefinementFixtures {
  static let all: [Fixture] = [
    Fixture(
      "weeks that the term does not have",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          weeks: 20-30

      """#,
      #"""
      schedules/cs101.yaml:7:12: warning: there is no week 30 in the term [S147]
          7 |     weeks: 20-30
            |            ^^^^^
      hint: its last week is 21

      """#),
    Fixture(
      "weeks the wrong way round",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          weeks: 9-7

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: '9-7' is not a week of the term [S119]
          7 |     weeks: 9-7
            |            ^^^
      hint: write 7-9

      """#),
    Fixture(
      "dates as one text",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          except: 2027-03-01, 2027-03-08

      """#,
      #"""
      schedules/cs101.yaml:7:13: error: these are 2 dates in one text [S108]
          7 |     except: 2027-03-01, 2027-03-08
            |             ^^^^^^^^^^^^^^^^^^^^^^
      hint: write a list: [2027-03-01, 2027-03-08]

      """#),
    Fixture(
      "a rule without an end",
      course: #"""
        course: CS101
        meetings:
          lecture:
            rrule: FREQ=WEEKLY;BYDAY=MO
            at: 2027-03-01 10:00-11:00

        """#,
      #"""
      schedules/cs101.yaml:4:12: error: the rule never ends [S121]
          4 |     rrule: FREQ=WEEKLY;BYDAY=MO
            |            ^^^^^^^^^^^^^^^^^^^^
      hint: add ;COUNT=10 or ;UNTIL=20270625 to it, or 'until: 2027-06-25' to the meeting

      """#),
    Fixture(
      "a rule without a start",
      #"""
      meetings:
        lecture:
          rrule: FREQ=WEEKLY;BYDAY=MO;COUNT=3

      """#,
      #"""
      schedules/cs101.yaml:6:12: error: a rule needs a start [S121]
          6 |     rrule: FREQ=WEEKLY;BYDAY=MO;COUNT=3
            |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: add 'at: 2027-03-10 15:00-16:30'

      """#),
    Fixture(
      "a rule that is wrong",
      #"""
      meetings:
        lecture:
          rrule: FREQ=WEEKLY;BYDAY=MONDAY;COUNT=3
          at: 2027-03-01 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:12: error: 'MONDAY' is not a value of BYDAY [S121]
          6 |     rrule: FREQ=WEEKLY;BYDAY=MONDAY;COUNT=3
            |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: a rule looks like FREQ=WEEKLY;BYDAY=MO;COUNT=10 (RFC 5545)

      """#),
    Fixture(
      "weeks beside a date",
      #"""
      meetings:
        lecture:
          at: 2027-03-01 10:00-11:00
          weeks: 1-7

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: 'weeks' does nothing beside 'at' [S123]
          7 |     weeks: 1-7
            |            ^^^
      hint: it refines weekly, daily and monthly times; delete it

      """#),
    Fixture(
      "an interval of another period",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          every: 2 days

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: the interval counts days, and the times are by the week [S123]
          7 |     every: 2 days
            |            ^^^^^^
      hint: write every: 2 weeks

      """#),
    Fixture(
      "no time yet",
      #"""
      meetings:
        lecture:
          unscheduled: true

      """#,
      #"""
      schedules/cs101.yaml:6:18: note: 'CS101/lecture' has no time yet, so nothing is made [S155]
          6 |     unscheduled: true
            |                  ^^^^

      """#),
    Fixture(
      "an abbreviation for a zone",
      #"""
      zone: EST

      """#,
      #"""
      schedules/cs101.yaml:4:7: error: 'EST' is an abbreviation and not a time zone [S104]
          4 | zone: EST
            |       ^^^
      hint: name a region, such as America/New_York (with summer time) or America/Panama (without)

      """#),
    Fixture(
      "an offset for a zone",
      #"""
      zone: UTC+2

      """#,
      #"""
      schedules/cs101.yaml:4:7: error: 'UTC+2' is an offset and not a time zone [S104]
          4 | zone: UTC+2
            |       ^^^^^
      hint: name a region, such as Europe/Athens or Africa/Johannesburg

      """#),
    Fixture(
      "a misspelt zone",
      #"""
      zone: Europe/Berln

      """#,
      #"""
      schedules/cs101.yaml:4:7: error: 'Europe/Berln' is not a time zone [S104]
          4 | zone: Europe/Berln
            |       ^^^^^^^^^^^^
      hint: did you mean 'Europe/Berlin'?

      """#),
    Fixture(
      "a zone in lower case",
      #"""
      zone: america/new_york

      """#,
      #"""
      schedules/cs101.yaml:4:7: error: 'america/new_york' is not a time zone [S104]
          4 | zone: america/new_york
            |       ^^^^^^^^^^^^^^^^
      hint: did you mean 'America/New_York'?

      """#),
    Fixture(
      "a city for a zone",
      #"""
      zone: Amsterdam

      """#,
      #"""
      schedules/cs101.yaml:4:7: error: 'Amsterdam' is not a time zone [S104]
          4 | zone: Amsterdam
            |       ^^^^^^^^^
      hint: did you mean 'Europe/Amsterdam'?

      """#),
    Fixture(
      "a date without a time",
      #"""
      meetings:
        lecture:
          at: 2027-03-10

      """#,
      #"""
      schedules/cs101.yaml:6:9: error: a time is missing after the date [S109]
          6 |     at: 2027-03-10
            |         ^^^^^^^^^^
      hint: write 2027-03-10 10:00-11:30

      """#),
    Fixture(
      "until before from",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          from: 2027-05-10
          until: 2027-03-01

      """#,
      #"""
      schedules/cs101.yaml:8:12: error: it ends before it begins [S144]
          8 |     until: 2027-03-01
            |            ^^^^^^^^^^
      hint: it begins on 2027-05-10
      schedules/cs101.yaml:7:11: note: 'from' is here
          7 |     from: 2027-05-10
            |           ^^^^^^^^^^

      """#),
    Fixture(
      "a duration without a unit",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00
          lasts: 1.5

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: '1.5' has no unit [S107]
          7 |     lasts: 1.5
            |            ^^^
      hint: write 1h30 or 90m

      """#),
    Fixture(
      "the same time twice",
      #"""
      meetings:
        lecture:
          weekly: [mon 10:00-11:00, mon 10:00-12:00]

      """#,
      #"""
      schedules/cs101.yaml:6:31: error: this time is listed twice [S150]
          6 |     weekly: [mon 10:00-11:00, mon 10:00-12:00]
            |                               ^^^^^^^^^^^^^^^
      hint: delete one of the two
      schedules/cs101.yaml:6:14: note: the first is here
          6 |     weekly: [mon 10:00-11:00, mon 10:00-12:00]
            |              ^^^^^^^^^^^^^^^

      """#),
  ]
}
