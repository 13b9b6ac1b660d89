/// What people write about when a class is held, and what is meant.
enum WhenFixtures {
  static let all: [Fixture] = [
    Fixture(
      "two daily times at once",
      #"""
      meetings:
        lecture:
          daily: [09:00-09:15, 09:00-09:30]
          until: 2027-02-03

      """#,
      #"""
      schedules/cs101.yaml:6:26: error: this time is listed twice [S150]
          6 |     daily: [09:00-09:15, 09:00-09:30]
            |                          ^^^^^^^^^^^
      hint: delete one of the two
      schedules/cs101.yaml:6:13: note: the first is here
          6 |     daily: [09:00-09:15, 09:00-09:30]
            |             ^^^^^^^^^^^

      """#),
    Fixture(
      "two monthly times at once",
      #"""
      meetings:
        lecture:
          monthly: [1st mon 09:00-09:15, 1st mon 09:00-09:30]

      """#,
      #"""
      schedules/cs101.yaml:6:36: error: this time is listed twice [S150]
          6 |     monthly: [1st mon 09:00-09:15, 1st mon 09:00-09:30]
            |                                    ^^^^^^^^^^^^^^^^^^^
      hint: delete one of the two
      schedules/cs101.yaml:6:15: note: the first is here
          6 |     monthly: [1st mon 09:00-09:15, 1st mon 09:00-09:30]
            |               ^^^^^^^^^^^^^^^^^^^

      """#),
    Fixture(
      "an exception of days without a class",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          except: [2027-02-02..2027-02-05]

      """#,
      #"""
      schedules/cs101.yaml:7:14: error: there is no class on 2027-02-02..2027-02-05 [S149]
          7 |     except: [2027-02-02..2027-02-05]
            |              ^^^^^^^^^^^^^^^^^^^^^^
      hint: the nearest class is on Mon 2027-02-01 09:00

      """#),
    Fixture(
      "a rule that does not meet at its start",
      #"""
      meetings:
        lecture:
          rrule: FREQ=WEEKLY;BYDAY=MO;COUNT=3
          at: 2027-02-03 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:7:9: warning: the rule does not meet on Wed 2027-02-03 10:00 [S190]
          7 |     at: 2027-02-03 10:00-11:00
            |         ^^^^^^^^^^^^^^^^^^^^^^
      hint: the first class is on Mon 2027-02-08 10:00; write that date after 'at:'

      """#),
    Fixture(
      "a rule of hours",
      #"""
      meetings:
        lecture:
          rrule: FREQ=HOURLY;COUNT=3
          at: 2027-02-03 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:12: error: FREQ=HOURLY repeats more often than daily [S121]
          6 |     rrule: FREQ=HOURLY;COUNT=3
            |            ^^^^^^^^^^^^^^^^^^^
      hint: write FREQ=DAILY;BYHOUR=9,13 for several times a day, or a list of 'daily' times

      """#),
    Fixture(
      "a rule with two ends",
      #"""
      meetings:
        lecture:
          rrule: FREQ=DAILY;COUNT=3;UNTIL=20270301
          at: 2027-02-03 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:12: error: UNTIL cannot be used together with COUNT [S121]
          6 |     rrule: FREQ=DAILY;COUNT=3;UNTIL=20270301
            |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: keep one of the two

      """#),
    Fixture(
      "a rule with seconds",
      #"""
      meetings:
        lecture:
          rrule: FREQ=DAILY;BYSECOND=30;COUNT=3
          at: 2027-02-03 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:12: error: BYSECOND=30 asks for seconds, and times are kept to the minute [S121]
          6 |     rrule: FREQ=DAILY;BYSECOND=30;COUNT=3
            |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: delete it

      """#),
    Fixture(
      "an offset of half an hour",
      #"""
      meetings:
        lecture:
          daily: 09:00-10:00
          until: 2027-02-03
          zone: UTC+5:30

      """#,
      #"""
      schedules/cs101.yaml:8:11: error: 'UTC+5:30' is an offset and not a time zone [S104]
          8 |     zone: UTC+5:30
            |           ^^^^^^^^
      hint: name a region, such as Asia/Kolkata or Asia/Colombo

      """#),
    Fixture(
      "weeks with dots",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          weeks: 1..7

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: '1..7' is not a week of the term [S119]
          7 |     weeks: 1..7
            |            ^^^^
      hint: write 1-7

      """#),
    Fixture(
      "all weeks",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          weeks: all

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: 'all' is not a week of the term [S119]
          7 |     weeks: all
            |            ^^^
      hint: without 'weeks' it is every week

      """#),
    Fixture(
      "weeks with the word",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          weeks: week 1-3

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: 'week 1-3' is not a week of the term [S119]
          7 |     weeks: week 1-3
            |            ^^^^^^^^
      hint: write 1-3

      """#),
    Fixture(
      "week nought",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          weeks: 0-3

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: '0-3' is not a week of the term [S119]
          7 |     weeks: 0-3
            |            ^^^
      hint: weeks are counted from 1

      """#),
    Fixture(
      "odd with a capital",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          weeks: Odd

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: 'Odd' is not a week of the term [S119]
          7 |     weeks: Odd
            |            ^^^
      hint: write odd

      """#),
    Fixture(
      "a comma too many",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          weeks: 1,

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: a week is missing [S119]
          7 |     weeks: 1,
            |            ^^
      hint: write numbers, ranges, odd or even: 1-7, 9-15

      """#),
    Fixture(
      "no week",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          weeks: []

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: no week is named [S103]
          7 |     weeks: []
            |            ^^
      hint: write weeks such as 1-7, or delete the key for every week

      """#),
    Fixture(
      "every other week",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          every: other week

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: 'other week' is not an interval [S115]
          7 |     every: other week
            |            ^^^^^^^^^^
      hint: write 2 weeks

      """#),
    Fixture(
      "an interval in words",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          every: two weeks

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: 'two weeks' is not an interval [S115]
          7 |     every: two weeks
            |            ^^^^^^^^^
      hint: write 2 weeks

      """#),
    Fixture(
      "no slot",
      #"""
      meetings:
        lecture:
          weekly: []

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: the list of 'weekly' is empty [S103]
          6 |     weekly: []
            |             ^^
      hint: write a time into it, or 'unscheduled: true' instead

      """#),
    Fixture(
      "an instant of a computer",
      #"""
      meetings:
        lecture:
          at: 2027-02-01T10:00:00Z
          lasts: 2h

      """#,
      #"""
      schedules/cs101.yaml:6:9: error: times are those of the wall clock in the zone [S109]
          6 |     at: 2027-02-01T10:00:00Z
            |         ^^^^^^^^^^^^^^^^^^^^
      hint: write 2027-02-01 10:00, as a clock in the zone shows it

      """#),
    Fixture(
      "an end with a date",
      #"""
      meetings:
        lecture:
          at: 2027-02-01 22:00-2027-02-02 01:00

      """#,
      #"""
      schedules/cs101.yaml:6:9: error: an end has no date of its own [S109]
          6 |     at: 2027-02-01 22:00-2027-02-02 01:00
            |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: write 2027-02-01 22:00 and 'lasts: 180m'

      """#),
    Fixture(
      "a length that nobody takes",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          lasts: 1h

      """#,
      #"""
      schedules/cs101.yaml:7:12: warning: 'lasts' does nothing, as every time has an end [S123]
          7 |     lasts: 1h
            |            ^^
      hint: delete it, or the ends

      """#),
    Fixture(
      "the 15th",
      #"""
      meetings:
        lecture:
          monthly: 15th 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:14: error: '15th 10:00-11:00' is not a day of the month and a time [S120]
          6 |     monthly: 15th 10:00-11:00
            |              ^^^^^^^^^^^^^^^^
      hint: write 15 10:00-11:00

      """#),
    Fixture(
      "an old address that is none",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          moved_from: C 01/x@2

      """#,
      #"""
      schedules/cs101.yaml:7:17: error: 'C 01/x@2' is not an address [S134]
          7 |     moved_from: C 01/x@2
            |                 ^^^^^^^^
      hint: write the old one, such as CS101/lecture-1

      """#),
    Fixture(
      "a gap and an overlap",
      #"""
      meetings:
        lecture:
          weekly: sun 02:30-03:30
          from: 2027-03-22
          until: 2027-04-04
          also: 2027-10-31 02:30-03:30

      """#,
      #"""
      schedules/cs101.yaml:6:13: warning: on 2027-03-28 the clock skips 02:30 in Europe/Amsterdam [S153]
          6 |     weekly: sun 02:30-03:30
            |             ^^^^^^^^^^^^^^^
      hint: the class is held at 03:30 that day
      schedules/cs101.yaml:9:11: warning: 2027-10-31 lies outside of the term '2027-spring' [S147]
          9 |     also: 2027-10-31 02:30-03:30
            |           ^^^^^^^^^^^^^^^^^^^^^^
      hint: the term goes from 2027-02-01 to 2027-06-25
      schedules/cs101.yaml:9:11: warning: on 2027-10-31 the clock shows 02:30 twice in Europe/Amsterdam [S154]
          9 |     also: 2027-10-31 02:30-03:30
            |           ^^^^^^^^^^^^^^^^^^^^^^
      hint: the class is held at the first of the two

      """#),
    Fixture(
      "a class that is moved twice",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          moved: { 2027-02-08: 2027-02-09, 2027-02-08 09:00: 2027-02-10 }

      """#,
      #"""
      schedules/cs101.yaml:7:38: error: this class is moved twice [S150]
          7 |     moved: { 2027-02-08: 2027-02-09, 2027-02-08 09:00: 2027-02-10 }
            |                                      ^^^^^^^^^^^^^^^^
      hint: keep one of the two lines

      """#),
    Fixture(
      "a class that is moved and taken out",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          except: [2027-02-08]
          moved: { 2027-02-08: 2027-02-09 }

      """#,
      #"""
      schedules/cs101.yaml:8:14: error: this class is taken out by 'except' [S149]
          8 |     moved: { 2027-02-08: 2027-02-09 }
            |              ^^^^^^^^^^
      hint: delete it there to move it

      """#),
    Fixture(
      "a move to a time of another class",
      #"""
      meetings:
        lecture:
          weekly: [mon 09:00-11:00, tue 09:00-10:00]
          weeks: 1-2
          moved: { 2027-02-01: 2027-02-02 }

      """#,
      #"""
      schedules/cs101.yaml:8:14: error: the classes of Mon 2027-02-01 09:00 and Tue 2027-02-02 09:00 are then at the same time [S150]
          8 |     moved: { 2027-02-01: 2027-02-02 }
            |              ^^^^^^^^^^
      hint: move one of them to another time

      """#),
    Fixture(
      "an exception with an end",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          except: 2027-02-08 09:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:7:13: error: the start is enough to say which class is meant [S109]
          7 |     except: 2027-02-08 09:00-11:00
            |             ^^^^^^^^^^^^^^^^^^^^^^
      hint: write 2027-02-08 09:00

      """#),
    Fixture(
      "standing and weekly",
      #"""
      meetings:
        lecture:
          standing: true
          weekly: mon 09:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:7:13: error: 'standing' and 'weekly' both say when 'lecture' is held [S141]
          7 |     weekly: mon 09:00-11:00
            |             ^^^^^^^^^^^^^^^
      hint: keep one of them
      schedules/cs101.yaml:6:15: note: 'standing' is here
          6 |     standing: true
            |               ^^^^

      """#),
    Fixture(
      "an addition at the time of a class",
      #"""
      meetings:
        lecture:
          weekly: mon 09:00-11:00
          also: 2027-02-08 09:00-10:00

      """#,
      #"""
      schedules/cs101.yaml:7:11: error: there is a class at this time already [S150]
          7 |     also: 2027-02-08 09:00-10:00
            |           ^^^^^^^^^^^^^^^^^^^^^^
      hint: delete this line

      """#),
  ]
}
