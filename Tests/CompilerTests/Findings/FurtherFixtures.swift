/// Mistakes that are rarer.
enum FurtherFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a list of people that is one word",
      #"""
      registrants: students

      """#,
      #"""
      schedules/cs101.yaml:4:14: error: 'students' is neither a list of people nor an e-mail address [S117]
          4 | registrants: students
            |              ^^^^^^^^
      hint: write a path such as ../people/cs101.csv, ./students for a folder of this name, or none

      """#),
    Fixture(
      "a person without an address",
      #"""
      registrants:
        - a@example.org
        - { email: b@example.org, first_name: B }
        - { first_name: B }

      """#,
      #"""
      schedules/cs101.yaml:7:5: error: an e-mail address is missing [S103]
          7 |   - { first_name: B }
            |     ^^^^^^^^^^^^^^^^^
      hint: add 'email: ada@example.edu'

      """#),
    Fixture(
      "a first day outside of the term",
      #"""
      meetings:
        a:
          weekly: mon 10:00-11:00
          from: 2027-01-01

      """#,
      #"""
      schedules/cs101.yaml:7:11: warning: 2027-01-01 lies outside of the term '2027-spring' [S147]
          7 |     from: 2027-01-01
            |           ^^^^^^^^^^
      hint: the term goes from 2027-02-01 to 2027-06-25

      """#),
    Fixture(
      "an interval without its period",
      #"""
      meetings:
        a:
          weekly: mon 10:00-11:00
          every: 2

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: '2' is not an interval [S115]
          7 |     every: 2
            |            ^
      hint: write 2 weeks

      """#),
    Fixture(
      "a list in a list",
      #"""
      meetings:
        a:
          weekly: [[mon 10:00-11:00]]

      """#,
      #"""
      schedules/cs101.yaml:6:14: error: a weekday and a time such as mon 10:00-11:30 is expected here, not a list [S102]
          6 |     weekly: [[mon 10:00-11:00]]
            |              ^^^^^^^^^^^^^^^^^

      """#),
    Fixture(
      "yes for an early entry",
      #"""
      meetings:
        a:
          at: 2027-03-10 15:00-16:00
          join_before_host: yes

      """#,
      #"""
      schedules/cs101.yaml:7:23: error: 'yes' is not true or false [S105]
          7 |     join_before_host: yes
            |                       ^^^
      hint: write true

      """#),
    Fixture(
      "an audience that is not there",
      #"""
      announcements:
        w: { title: W, text: T, channels: portal, audience: student }

      """#,
      #"""
      schedules/cs101.yaml:5:55: error: 'student' is not one of students, teachers, coaches, guests and everyone [S116]
          5 |   w: { title: W, text: T, channels: portal, audience: student }
            |                                                       ^^^^^^^
      hint: did you mean 'students'?

      """#),
    Fixture(
      "an exception with an end",
      #"""
      meetings:
        a:
          weekly: mon 10:00-11:00
          except: [2027-03-15 10:00-11:00]

      """#,
      #"""
      schedules/cs101.yaml:7:14: error: the start is enough to say which class is meant [S109]
          7 |     except: [2027-03-15 10:00-11:00]
            |              ^^^^^^^^^^^^^^^^^^^^^^
      hint: write 2027-03-15 10:00

      """#),
  ]
}
