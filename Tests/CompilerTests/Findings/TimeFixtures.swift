/// Times that do not say when people meet.
enum TimeFixtures {
  static let all: [Fixture] = [
    Fixture(
      "no time at all",
      #"""
      meetings:
        lecture:
          host: pool

      """#,
      #"""
      schedules/cs101.yaml:5:3: error: 'lecture' does not say when it is held [S140]
          5 |   lecture:
            |   ^^^^^^^
      hint: add one of: at, weekly, daily, monthly, rrule, standing: true, unscheduled: true

      """#),
    Fixture(
      "two ways to say when",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          at: 2027-03-10 15:00-16:00

      """#,
      #"""
      schedules/cs101.yaml:7:9: error: 'weekly' and 'at' both say when 'lecture' is held [S141]
          7 |     at: 2027-03-10 15:00-16:00
            |         ^^^^^^^^^^^^^^^^^^^^^^
      hint: keep one of them; dates beside the weekly ones go into 'also:'
      schedules/cs101.yaml:6:13: note: 'weekly' is here
          6 |     weekly: mon 10:00-11:00
            |             ^^^^^^^^^^^^^^^

      """#),
    Fixture(
      "a slot without an end",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: 'mon 10:00' does not say how long it lasts [S142]
          6 |     weekly: mon 10:00
            |             ^^^^^^^^^
      hint: add the end, such as mon 10:00-11:30, or 'lasts: 90m'

      """#),
    Fixture(
      "a class longer than 12 hours",
      #"""
      meetings:
        lecture:
          weekly: mon 05:30-20:20

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: a class of 14 h 50 min is longer than 12 hours [S143]
          6 |     weekly: mon 05:30-20:20
            |             ^^^^^^^^^^^^^^^
      hint: check the times; a room that is always open is 'standing: true'

      """#),
    Fixture(
      "a class that ends before it begins",
      #"""
      meetings:
        lecture:
          weekly: mon 11:00-10:00

      """#,
      #"""
      schedules/cs101.yaml:6:17: error: it ends at 10:00 and begins at 11:00 [S144]
          6 |     weekly: mon 11:00-10:00
            |                 ^^^^^^^^^^^
      hint: a class that goes past midnight is written with 'lasts', such as 'lasts: 2h'

      """#),
    Fixture(
      "no term",
      course: #"""
        course: CS101
        meetings:
          lecture:
            weekly: mon 10:00-11:00

        """#,
      #"""
      schedules/cs101.yaml:4:13: error: 'weekly' needs to know from when until when [S145]
          4 |     weekly: mon 10:00-11:00
            |             ^^^^^^^^^^^^^^^
      hint: add 'term: 2027-spring' to the file, or 'from:' and 'until:' to the meeting

      """#),
    Fixture(
      "a term that is not there",
      course: #"""
        course: CS101
        term: 2027-sprng
        meetings:
          lecture:
            weekly: mon 10:00-11:00

        """#,
      #"""
      schedules/cs101.yaml:2:7: error: there is no term '2027-sprng' [S146]
          2 | term: 2027-sprng
            |       ^^^^^^^^^^
      hint: did you mean '2027-spring'?

      """#),
    Fixture(
      "a part that is not there",
      course: #"""
        course: CS101
        term: 2027-spring/frist

        """#,
      #"""
      schedules/cs101.yaml:2:7: error: the term '2027-spring' has no part 'frist' [S146]
          2 | term: 2027-spring/frist
            |       ^^^^^^^^^^^^^^^^^
      hint: did you mean 'first'?

      """#),
    Fixture(
      "an exception that matches nothing",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          except: [2027-03-16]

      """#,
      #"""
      schedules/cs101.yaml:7:14: error: there is no class on 2027-03-16 [S149]
          7 |     except: [2027-03-16]
            |              ^^^^^^^^^^
      hint: the nearest class is on Mon 2027-03-15 10:00

      """#),
    Fixture(
      "an exception in a break",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          except: [2027-03-29]

      """#,
      #"""
      schedules/cs101.yaml:7:14: error: there is no class on 2027-03-29 [S149]
          7 |     except: [2027-03-29]
            |              ^^^^^^^^^^
      hint: that day is in a break (Easter Monday), so delete it; the nearest class is on Mon 2027-04-05 10:00

      """#),
    Fixture(
      "a move that matches nothing",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          moved: { 2027-04-12 11:00: 2027-04-13 15:00 }

      """#,
      #"""
      schedules/cs101.yaml:7:14: error: there is no class on 2027-04-12 11:00 [S149]
          7 |     moved: { 2027-04-12 11:00: 2027-04-13 15:00 }
            |              ^^^^^^^^^^^^^^^^
      hint: the nearest class is on Mon 2027-04-12 10:00

      """#),
    Fixture(
      "a move that is a text",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          moved: 2027-04-12

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: 'moved' needs the old time and the new one [S102]
          7 |     moved: 2027-04-12
            |            ^^^^^^^^^^
      hint: write moved: { 2027-04-12 10:00: 2027-04-13 15:00 }

      """#),
    Fixture(
      "a move of what is taken out",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          except: 2027-04-12
          moved: { 2027-04-12: 2027-04-13 }

      """#,
      #"""
      schedules/cs101.yaml:8:14: error: this class is taken out by 'except' [S149]
          8 |     moved: { 2027-04-12: 2027-04-13 }
            |              ^^^^^^^^^^
      hint: delete it there to move it

      """#),
    Fixture(
      "an addition that is there already",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          also: 2027-04-12 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:7:11: error: there is a class at this time already [S150]
          7 |     also: 2027-04-12 10:00-11:00
            |           ^^^^^^^^^^^^^^^^^^^^^^
      hint: delete this line

      """#),
    Fixture(
      "a date in a break",
      #"""
      meetings:
        lecture:
          at: 2027-03-29 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:9: warning: Mon 2027-03-29 is in a break: Easter Monday [S148]
          6 |     at: 2027-03-29 10:00-11:00
            |         ^^^^^^^^^^^^^^^^^^^^^^
      hint: the class is held all the same

      """#),
    Fixture(
      "a date outside of the term",
      #"""
      meetings:
        lecture:
          at: 2027-07-29 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:9: warning: 2027-07-29 lies outside of the term '2027-spring' [S147]
          6 |     at: 2027-07-29 10:00-11:00
            |         ^^^^^^^^^^^^^^^^^^^^^^
      hint: the term goes from 2027-02-01 to 2027-06-25

      """#),
    Fixture(
      "a time that the clock skips",
      #"""
      meetings:
        lecture:
          at: 2027-03-28 02:30-03:30

      """#,
      #"""
      schedules/cs101.yaml:6:9: warning: on 2027-03-28 the clock skips 02:30 in Europe/Amsterdam [S153]
          6 |     at: 2027-03-28 02:30-03:30
            |         ^^^^^^^^^^^^^^^^^^^^^^
      hint: the class is held at 03:30 that day

      """#),
    Fixture(
      "a time that the clock shows twice",
      course: #"""
        course: CS101
        meetings:
          night:
            at: 2026-10-25 02:30-03:30

        """#,
      #"""
      schedules/cs101.yaml:4:9: warning: on 2026-10-25 the clock shows 02:30 twice in Europe/Amsterdam [S154]
          4 |     at: 2026-10-25 02:30-03:30
            |         ^^^^^^^^^^^^^^^^^^^^^^
      hint: the class is held at the first of the two

      """#),
  ]
}
