/// Meetings that several courses share, and what is wrong with the sharing.
enum SharingFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a meeting that is shared with its own course, and with another one twice",
      #"""
      registrants: [bob@example.edu]
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          with: [CS102, CS101, CS102]

      """#,
      beside: ["schedules/cs102.yaml": "course: CS102\nregistrants: [eva@example.edu]\n"],
      #"""
      schedules/cs101.yaml:8:19: warning: 'CS101' is the course of this file [S193]
          8 |     with: [CS102, CS101, CS102]
            |                   ^^^^^
      hint: delete it: its people are in the meeting anyway
      schedules/cs101.yaml:8:26: warning: 'CS102' is named twice [S193]
          8 |     with: [CS102, CS101, CS102]
            |                          ^^^^^
      hint: keep one of the two
      schedules/cs101.yaml:8:12: note: the first is here
          8 |     with: [CS102, CS101, CS102]
            |            ^^^^^

      """#),
    Fixture(
      "two courses that share one lecture with each other",
      #"""
      registrants: [bob@example.edu]
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          with: [CS102]

      """#,
      beside: ["schedules/cs102.yaml": second("lecture", "mon 14:00-15:00")],
      #"""
      schedules/cs102.yaml:7:12: warning: 'CS101' shares 'lecture' with this course too: these are two meetings [S194]
          7 |     with: [CS101]
            |            ^^^^^
      hint: keep the class in one of the two files; it needs nothing in the other
      schedules/cs101.yaml:8:12: note: the other one is here
          8 |     with: [CS102]
            |            ^^^^^

      """#),
    Fixture(
      "two courses that share classes of one hour with each other",
      #"""
      registrants: [bob@example.edu]
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          with: [CS102]

      """#,
      beside: ["schedules/cs102.yaml": second("college", "mon 10:00-11:00")],
      #"""
      schedules/cs102.yaml:7:12: warning: 'CS101' shares 'lecture' with this course too: these are two meetings [S194]
          7 |     with: [CS101]
            |            ^^^^^
      hint: keep the class in one of the two files; it needs nothing in the other
      schedules/cs101.yaml:8:12: note: the other one is here
          8 |     with: [CS102]
            |            ^^^^^

      """#),
    Fixture(
      "two courses that share different classes with each other",
      #"""
      registrants: [bob@example.edu]
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          with: [CS102]

      """#,
      beside: ["schedules/cs102.yaml": second("seminar", "tue 10:00-11:00")], ""),
    Fixture(
      "a meeting that is shared with a course without a list",
      #"""
      registrants: [bob@example.edu]
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          with: [CS102]

      """#,
      beside: ["schedules/cs102.yaml": "course: CS102\n"],
      #"""
      schedules/cs101.yaml:8:12: warning: 'CS102' has no list of people, so nobody of it is added [S195]
          8 |     with: [CS102]
            |            ^^^^^
      hint: add 'registrants:' to the file of 'CS102', or delete it here

      """#),
    Fixture(
      "a shared meeting without any list, which nobody misses",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          with: [CS102]

      """#, beside: ["schedules/cs102.yaml": "course: CS102\n"], ""),
    Fixture(
      "a shared meeting for people on lists that nobody has",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          with: [CS102]
          registration: list

      """#,
      beside: ["schedules/cs102.yaml": "course: CS102\n"],
      #"""
      schedules/cs101.yaml:8:19: error: none of the courses has a list of people [S168]
          8 |     registration: list
            |                   ^^^^
      hint: add 'registrants:' with a list to one of them, or write 'registration: open'

      """#),
  ]

  private static func second(_ name: String, _ slot: String) -> String {
    """
    course: CS102
    term: 2027-spring
    registrants: [eva@example.edu]
    meetings:
      \(name):
        weekly: \(slot)
        with: [CS101]

    """
  }
}
