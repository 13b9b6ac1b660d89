/// Slips that teachers make.
enum TypoFixtures {
  static let all: [Fixture] = [
    Fixture(
      "start is misspelt",
      #"""
      meetings:
        lecture:
          strat: 10:30

      """#,
      #"""
      schedules/cs101.yaml:6:5: error: 'strat' is not a key of a meeting [S101]
          6 |     strat: 10:30
            |     ^^^^^
      hint: write 'at: 2027-03-10 15:00' for one date, or 'weekly: mon 10:00-11:30'

      """#),
    Fixture(
      "the key weekly is misspelt",
      #"""
      meetings:
        lecture:
          wekly: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:5: error: 'wekly' is not a key of a meeting [S101]
          6 |     wekly: mon 10:00-11:00
            |     ^^^^^
      hint: did you mean 'weekly'?

      """#),
    Fixture(
      "hours without minutes",
      #"""
      meetings:
        lecture:
          weekly: monday 10-11

      """#,
      #"""
      schedules/cs101.yaml:6:20: error: '10-11' is not a time range [S106]
          6 |     weekly: monday 10-11
            |                    ^^^^^
      hint: write 10:00-11:00

      """#),
    Fixture(
      "a space is missing after a colon",
      #"""
      meetings:
        lecture:
          weekly:mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:5: error: a space is missing after 'weekly:' [S102]
          6 |     weekly:mon 10:00-11:00
            |     ^^^^^^^^^^^^^^^^^^^^^^
      hint: write weekly: mon 10:00-11:00

      """#),
    Fixture(
      "a key is indented too far",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
           host: pool

      """#,
      #"""
      schedules/cs101.yaml:7:10: error: 'host' is indented too far [Y031]
          7 |      host: pool
            |          ^
      hint: indent it by 4 spaces, as line 6
      schedules/cs101.yaml:7:10: note: what depends on this line is checked when it can be read

      """#),
    Fixture(
      "a meeting is not indented",
      #"""
      meetings:
      lecture:
        weekly: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:4:10: error: 'meetings' is empty [Y020]
          4 | meetings:
            |          ^
      hint: indent the next line if it belongs to 'meetings', or write a value after the colon
      schedules/cs101.yaml:5:1: error: 'lecture' is a meeting and stands at the beginning of a line [S122]
          5 | lecture:
            | ^^^^^^^
      hint: write it below 'meetings:' and indent it and its keys by two spaces

      """#),
    Fixture(
      "a preset that is not there",
      #"""
      meetings:
        lecture:
          like: lectrue
          weekly: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:11: error: there is no preset 'lectrue' [S162]
          6 |     like: lectrue
            |           ^^^^^^^
      hint: did you mean 'lecture'?

      """#),
    Fixture(
      "an account that is not there",
      #"""
      meetings:
        lecture:
          on: zom
          weekly: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:9: error: there is no account 'zom' [S160]
          6 |     on: zom
            |         ^^^
      hint: did you mean 'zoom'?

      """#),
    Fixture(
      "an hour that is not there",
      #"""
      meetings:
        lecture:
          weekly: mon 25:00-26:00

      """#,
      #"""
      schedules/cs101.yaml:6:17: error: there is no hour 25 [S106]
          6 |     weekly: mon 25:00-26:00
            |                 ^^^^^
      hint: times go from 00:00 to 23:59

      """#),
    Fixture(
      "a day that is not there",
      #"""
      meetings:
        lecture:
          at: 2027-02-30 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:9: error: February 2027 has 28 days [S108]
          6 |     at: 2027-02-30 10:00-11:00
            |         ^^^^^^^^^^
      hint: there is no day 30 in it; its last day is 2027-02-28

      """#),
    Fixture(
      "a day that is not there, with the year last",
      #"""
      meetings:
        lecture:
          at: 31/04/2027 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:9: error: April 2027 has 30 days [S108]
          6 |     at: 31/04/2027 10:00-11:00
            |         ^^^^^^^^^^
      hint: there is no day 31 in it; its last day is 2027-04-30

      """#),
    Fixture(
      "a time with points in a slot with a foreign weekday",
      #"""
      meetings:
        lecture:
          weekly: maandag 10.30-12.00

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: 'maandag' is not a weekday, and '10.30-12.00' is not a time range [S120]
          6 |     weekly: maandag 10.30-12.00
            |             ^^^^^^^^^^^^^^^^^^^
      hint: write mon 10:30-12:00

      """#),
    Fixture(
      "a time that is not there in a slot with a foreign weekday",
      #"""
      meetings:
        lecture:
          weekly: maandag 10:30-25:00

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: 'maandag' is not a weekday, and there is no hour 25 [S120]
          6 |     weekly: maandag 10:30-25:00
            |             ^^^^^^^^^^^^^^^^^^^
      hint: write mon; times go from 00:00 to 23:59

      """#),
    Fixture(
      "yes for true",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          waiting_room: yes

      """#,
      #"""
      schedules/cs101.yaml:7:19: error: 'yes' is not true or false [S105]
          7 |     waiting_room: yes
            |                   ^^^
      hint: write true

      """#),
    Fixture(
      "a key without a value",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          title:

      """#,
      #"""
      schedules/cs101.yaml:7:11: error: 'title' is empty [Y020]
          7 |     title:
            |           ^
      hint: write a value after the colon, or delete the key

      """#),
    Fixture(
      "several days in one text",
      #"""
      meetings:
        lecture:
          weekly: mon, wed 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: these are several days in one text [S120]
          6 |     weekly: mon, wed 10:00-11:00
            |             ^^^^^^^^^^^^^^^^^^^^
      hint: write a list: [mon 10:00-11:00, wed 10:00-11:00]

      """#),
    Fixture(
      "the time before the day",
      #"""
      meetings:
        lecture:
          weekly: 10:00-11:00 mon

      """#,
      #"""
      schedules/cs101.yaml:6:13: error: the weekday comes first [S120]
          6 |     weekly: 10:00-11:00 mon
            |             ^^^^^^^^^^^^^^^
      hint: write mon 10:00-11:00

      """#),
    Fixture(
      "a syntax mistake beside others",
      course: #"""
        course: CS101
        title: Algorithms: an introduction
        term: 2027-spring
        meetings:
          lecture:
            weekly: mon 10.30-12.00
           announce: class
          tutorial:
            weekly:fri 10:00-11:00
            waiting_room: yes

        """#,
      #"""
      schedules/cs101.yaml:2:18: error: a value with ': ' in it needs quotes [Y030]
          2 | title: Algorithms: an introduction
            |                  ^
      hint: write title: "Algorithms: an introduction"
      schedules/cs101.yaml:2:18: note: what depends on this line is checked when it can be read
      schedules/cs101.yaml:6:17: error: '10.30-12.00' is not a time range [S106]
          6 |     weekly: mon 10.30-12.00
            |                 ^^^^^^^^^^^
      hint: write 10:30-12:00
      schedules/cs101.yaml:7:4: error: this line is indented by 3 spaces, which fits no line above [Y031]
          7 |    announce: class
            |    ^^^^^^^^^^^^^^^
      hint: line it up with the keys it belongs to
      schedules/cs101.yaml:9:5: error: a space is missing after the colon [Y023]
          9 |     weekly:fri 10:00-11:00
            |     ^^^^^^^^^^^^^^^^^^^^^^
      hint: write 'weekly: fri 10:00-11:00'
      schedules/cs101.yaml:10:19: error: 'yes' is not true or false [S105]
         10 |     waiting_room: yes
            |                   ^^^
      hint: write true

      """#),
  ]
}
