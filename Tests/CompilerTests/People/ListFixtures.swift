/// Whom a list means, and what is said about the others.
enum ListFixtures {
  static let all: [Fixture] = [
    Fixture(
      "other roles than student are left out and told",
      head: #"""
        registrants: people.csv

        """#,
      files: [
        "schedules/people.csv": #"""
        email,name,role
        a@example.edu,Ada L,student
        t@example.edu,Tom T,editingteacher
        u@example.edu,Una U,Teacher
        v@example.edu,Vic V,"teacher, student"
        w@example.edu,Wim W,TaEnrollment
        x@example.edu,Xi X,

        """#
      ],
      #"""
      schedules/people.csv:3:1: note: 1 assistant and 2 teachers of this list are left out [P131]
          3 | t@example.edu,Tom T,editingteacher
            | ^^^^^^^^^^^^^
      hint: 'teachers:' and 'coaches:' name who may host; to register everybody on the list, write { file: …, roles: all }

      """#),
    Fixture(
      "a role that is not known",
      head: #"""
        registrants: people.csv

        """#,
      files: [
        "schedules/people.csv": #"""
        email;rol
        a@example.edu;student
        b@example.edu;toehoorder

        """#
      ],
      #"""
      schedules/people.csv:3:1: warning: 'toehoorder' is no role that is known here, and 1 person with it is registered [P132]
          3 | b@example.edu;toehoorder
            | ^^^^^^^^^^^^^
      hint: if they are no students, write { file: …, roles: [student] }

      """#),
    Fixture(
      "a list of teachers",
      head: #"""
        registrants: people.csv

        """#,
      files: [
        "schedules/people.csv": #"""
        email,role
        t@example.edu,teacher
        u@example.edu,observer

        """#
      ],
      #"""
      schedules/cs101.yaml:4:14: error: nobody on schedules/people.csv has the role 'student': on it are 1 observer and 1 teacher [P136]
          4 | registrants: people.csv
            |              ^^^^^^^^^^
      hint: to register them, write { file: …, roles: all }; to invite nobody, write none

      """#),
    Fixture(
      "teachers who are wanted",
      head: #"""
        registrants: { file: people.csv, roles: [docent] }

        """#,
      files: [
        "schedules/people.csv": #"""
        email,role
        t@example.edu,teacher
        u@example.edu,student

        """#
      ],
      #"""
      schedules/people.csv:3:1: note: 1 student of this list is left out [P131]
          3 | u@example.edu,student
            | ^^^^^^^^^^^^^

      """#),
    Fixture(
      "a role that nobody has",
      head: #"""
        registrants:
          file: people.csv
          roles: [assistant]

        """#,
      files: [
        "schedules/people.csv": #"""
        email,role
        t@example.edu,teacher
        u@example.edu,student

        """#
      ],
      #"""
      schedules/cs101.yaml:6:10: error: nobody on schedules/people.csv has the role 'assistant': on it are 1 student and 1 teacher [P136]
          6 |   roles: [assistant]
            |          ^^^^^^^^^^^
      hint: to register them, write { file: …, roles: all }; to invite nobody, write none

      """#),
    Fixture(
      "one group of several",
      head: #"""
        group: B
        registrants: people.csv

        """#,
      files: [
        "schedules/people.csv": #"""
        email,groups
        a@example.edu,"Group A, Group B"
        b@example.edu,Group A
        c@example.edu,
        d@example.edu,b

        """#
      ],
      #"""
      schedules/cs101.yaml:4:8: note: 2 of the 4 people on schedules/people.csv are in group 'B', and the others are left out [P133]
          4 | group: B
            |        ^

      """#),
    Fixture(
      "a group that nobody is in",
      head: #"""
        group: B1
        registrants: people.csv

        """#,
      files: [
        "schedules/people.csv": #"""
        email,group
        a@example.edu,A
        b@example.edu,B

        """#
      ],
      #"""
      schedules/cs101.yaml:4:8: error: nobody on schedules/people.csv is in the group 'B1' [P134]
          4 | group: B1
            |        ^^
      hint: did you mean 'B'?

      """#),
    Fixture(
      "a group in a list without groups",
      head: #"""
        registrants: { file: people.csv, group: B }

        """#,
      files: [
        "schedules/people.csv": #"""
        email
        a@example.edu

        """#
      ],
      #"""
      schedules/cs101.yaml:4:41: error: schedules/people.csv does not say who is in which group [P135]
          4 | registrants: { file: people.csv, group: B }
            |                                         ^
      hint: a column 'group' says it; without one, delete 'group'

      """#),
    Fixture(
      "a class of a list of several",
      head: #"""
        registrants: { file: people.csv, class: MA2O1 }

        """#,
      files: [
        "schedules/people.csv": #"""
        email,course
        a@example.edu,CS101|HELP
        b@example.edu,MA201

        """#
      ],
      #"""
      schedules/cs101.yaml:4:41: error: nobody on schedules/people.csv is in the class 'MA2O1' [P137]
          4 | registrants: { file: people.csv, class: MA2O1 }
            |                                         ^^^^^
      hint: did you mean 'MA201'?

      """#),
    Fixture(
      "a class in a list without classes",
      head: #"""
        registrants: { file: people.csv, class: CS101 }

        """#,
      files: [
        "schedules/people.csv": #"""
        email
        a@example.edu

        """#
      ],
      #"""
      schedules/cs101.yaml:4:41: error: schedules/people.csv does not say who is in which class [P135]
          4 | registrants: { file: people.csv, class: CS101 }
            |                                         ^^^^^
      hint: a column 'class' or 'course' says it; without one, delete 'class'

      """#),
    Fixture(
      "a list of people without addresses",
      head: #"""
        registrants: people.csv

        """#,
      files: [
        "schedules/people.csv": #"""
        name,email
        Ada,

        """#
      ],
      #"""
      schedules/cs101.yaml:4:14: error: nobody on schedules/people.csv can be registered [P136]
          4 | registrants: people.csv
            |              ^^^^^^^^^^
      hint: to invite nobody, write 'registrants: none'
      schedules/people.csv:2:5: warning: 'Ada' has no e-mail address and gets no invitation [P121]
          2 | Ada,
            |     ^

      """#),
    Fixture(
      "a list whose file is not named",
      head: #"""
        registrants: { class: CS101-B, role: student }

        """#,
      files: [
        "schedules/people.csv": #"""
        email
        a@example.edu

        """#
      ],
      #"""
      schedules/cs101.yaml:4:14: error: the file is missing [S103]
          4 | registrants: { class: CS101-B, role: student }
            |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: add 'file: ../people/cs101.csv'
      schedules/cs101.yaml:4:32: error: 'role' is not a key of a list of people [S101]
          4 | registrants: { class: CS101-B, role: student }
            |                                ^^^^
      hint: did you mean 'roles'?

      """#),
  ]
}
