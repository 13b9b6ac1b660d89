/// Keys and values that cannot be read.
enum KeyFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a meeting key at the beginning of a line",
      #"""
      weekly: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:4:1: error: 'weekly' does not belong to a schedule file [S122]
          4 | weekly: mon 10:00-11:00
            | ^^^^^^
      hint: write it below the name of a meeting, indented: meetings: lecture: weekly: …

      """#),
    Fixture(
      "a key of the file in a meeting",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          teachers: [ada@example.edu]

      """#,
      #"""
      schedules/cs101.yaml:7:5: error: 'teachers' does not belong to a meeting [S122]
          7 |     teachers: [ada@example.edu]
            |     ^^^^^^^^
      hint: it holds for the whole file: write 'teachers:' at the beginning of a line

      """#),
    Fixture(
      "a meeting without a name",
      #"""
      meetings:
        weekly: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:5:3: error: 'weekly' stands where the name of a meeting goes [S122]
          5 |   weekly: mon 10:00-11:00
            |   ^^^^^^
      hint: give the meeting a name such as 'lecture:' and indent its keys below it

      """#),
    Fixture(
      "an unknown key with nothing near",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          beamer: true

      """#,
      #"""
      schedules/cs101.yaml:7:5: error: 'beamer' is not a key of a meeting [S101]
          7 |     beamer: true
            |     ^^^^^^
      hint: the keys of a meeting are at, weekly, daily, monthly, rrule, standing, unscheduled, weeks, every, except, also, moved, zone, from, until, lasts, one_link, like, on, title, description, host, passcode, waiting_room, mute_on_entry, join_before_host, authentication, recording, max_participants, guests, lock, slides, welcome, open_before, close_after, panelists, practice_session, question_and_answer, registration, approval, registrants, with, attendance, announce, protect, moved_from, zoom, bbb

      """#),
    Fixture(
      "text where a map is due",
      #"""
      meetings:
        lecture: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:5:12: error: 'lecture' is a map of keys and values, and this is text [S102]
          5 |   lecture: mon 10:00-11:00
            |            ^^^^^^^^^^^^^^^
      hint: write its keys on lines of their own, indented

      """#),
    Fixture(
      "a list where a time is due",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00
          lasts: [90m]

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: a duration such as 90m or 1h30 is expected here, not a list [S102]
          7 |     lasts: [90m]
            |            ^^^^^

      """#),
    Fixture(
      "a name with a space",
      #"""
      meetings:
        Lecture 1:
          weekly: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:5:3: error: a name has no spaces [S113]
          5 |   Lecture 1:
            |   ^^^^^^^^^
      hint: write Lecture-1

      """#),
    Fixture(
      "a name with a meaning",
      #"""
      meetings:
        announcements:
          weekly: mon 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:5:3: error: 'announcements' has a meaning of its own in addresses [S113]
          5 |   announcements:
            |   ^^^^^^^^^^^^^
      hint: choose another name for the meeting

      """#),
    Fixture(
      "no head",
      course: #"""
        title: Algorithms

        """#,
      #"""
      schedules/cs101.yaml:1:1: error: the file does not say what it is about [S130]
          1 | title: Algorithms
            | ^^^^^
      hint: add a line 'course: CS101', 'user: ada@example.edu' or 'global: ID'

      """#),
    Fixture(
      "a misspelt head",
      course: #"""
        cuorse: CS101
        meetings: {}

        """#,
      #"""
      schedules/cs101.yaml:1:1: error: 'cuorse' is not a key of a schedule file [S101]
          1 | cuorse: CS101
            | ^^^^^^
      hint: did you mean 'course'?

      """#),
    Fixture(
      "two heads",
      #"""
      user: ada@example.edu

      """#,
      #"""
      schedules/cs101.yaml:4:1: error: a file is about one thing, and this one is about two [S131]
          4 | user: ada@example.edu
            | ^^^^
      hint: make a second file of what belongs to 'user'
      schedules/cs101.yaml:1:1: note: the first is here
          1 | course: CS101
            | ^^^^^^

      """#),
    Fixture(
      "an id with a slash",
      course: #"""
        course: CS/101

        """#,
      #"""
      schedules/cs101.yaml:1:9: error: a name has no '/' [S113]
          1 | course: CS/101
            |         ^^^^^^
      hint: write CS-101

      """#),
  ]
}
