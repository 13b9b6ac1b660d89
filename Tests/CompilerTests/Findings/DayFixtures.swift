/// Dates and days as people write them.
enum DayFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a rule that makes no class",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          weeks: 13-14

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: no date fits, so there is no class at all [S151]
          6 |     weekly: mon 10:00-11:00
            |             ^^^^^^^^^^^^^^^
      hint: check the weeks and the days

      """#),
    Fixture(
      "a rule that makes too many classes",
      course: #"""
        course: CS101
        meetings:
          lecture:
            rrule: FREQ=DAILY
            at: 2027-03-01 10:00-11:00
            until: 2047-03-01

        """#,
      #"""
      schedules/cs101.yaml:4:12: error: these are more than 4000 dates for one class [S152]
          4 |     rrule: FREQ=DAILY
            |            ^^^^^^^^^^
      hint: check from, until and the rule

      """#),
    Fixture(
      "all dates are taken out",
      #"""
      meetings:
        lecture:
          at: 2027-03-01 10:00-11:00
          except: 2027-03-01

      """#,
      #"""
      schedules/cs101.yaml:6:9: error: all dates are taken out, so there is no class at all [S151]
          6 |     at: 2027-03-01 10:00-11:00
            |         ^^^^^^^^^^^^^^^^^^^^^^
      hint: write 'unscheduled: true' if that is meant

      """#),
    Fixture(
      "a range that ends before it begins",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          except: 2027-03-15..2027-03-01

      """#,
      #"""
      schedules/cs101.yaml:7:13: error: the range ends before it begins [S144]
          7 |     except: 2027-03-15..2027-03-01
            |             ^^^^^^^^^^^^^^^^^^^^^^
      hint: write 2027-03-01..2027-03-15

      """#),
    Fixture(
      "one letter for a day",
      #"""
      meetings:
        lecture:
          weekly: T 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: one letter does not say which day is meant: 'T' [S111]
          6 |     weekly: T 10:00-11:00
            |             ^
      hint: use mon, tue, wed, thu, fri, sat or sun

      """#),
    Fixture(
      "a day in Spanish",
      #"""
      meetings:
        lecture:
          weekly: lunes 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: 'lunes' is not a weekday [S111]
          6 |     weekly: lunes 10:00-11:00
            |             ^^^^^
      hint: write mon

      """#),
    Fixture(
      "a number for a day",
      #"""
      meetings:
        lecture:
          weekly: 1 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: 1 is Sunday to some and Monday to others [S111]
          6 |     weekly: 1 10:00-11:00
            |             ^
      hint: use mon, tue, wed, thu, fri, sat or sun

      """#),
    Fixture(
      "a month that is not there",
      #"""
      meetings:
        lecture:
          at: 2027-13-01 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:9: error: there is no month 13 [S108]
          6 |     at: 2027-13-01 10:00-11:00
            |         ^^^^^^^^^^
      hint: write year, month and day, such as 2027-03-15

      """#),
    Fixture(
      "a date that is ambiguous",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          except: 07/09/2027

      """#,
      #"""
      schedules/cs101.yaml:7:13: error: '07/09/2027' is ambiguous [S108]
          7 |     except: 07/09/2027
            |             ^^^^^^^^^^
      hint: write 2027-09-07 or 2027-07-09

      """#),
    Fixture(
      "an old date with two digits",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          until: 27-05-10

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: '27-05-10' needs four digits for the year [S108]
          7 |     until: 27-05-10
            |            ^^^^^^^^
      hint: write 2027-05-10

      """#),
    Fixture(
      "a monthly time without its ordinal",
      #"""
      meetings:
        lecture:
          monthly: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:14: error: 'mon 10:00-11:00' is not a day of the month and a time [S120]
          6 |     monthly: mon 10:00-11:00
            |              ^^^^^^^^^^^^^^^
      hint: write 1st mon 10:00-11:00 or last mon 10:00-11:00; every week is 'weekly: mon 10:00-11:00'

      """#),
    Fixture(
      "a move to a time alone",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          moved: { 2027-04-12: "15:00" }

      """#,
      #"""
      schedules/cs101.yaml:7:26: error: a date is missing before '15:00' [S109]
          7 |     moved: { 2027-04-12: "15:00" }
            |                          ^^^^^^^
      hint: write the date and the time, such as 2027-04-13 15:00

      """#),
  ]
}
