/// Values and heads that cannot be used.
enum ValueFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a user who is not an address",
      course: #"""
        user: ada

        """#,
      #"""
      schedules/cs101.yaml:1:7: error: 'ada' is not an e-mail address: it has no @ [S112]
          1 | user: ada
            |       ^^^
      hint: write an address such as ada@example.edu

      """#),
    Fixture(
      "two meetings of one name",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
      webinars:
        lecture:
          at: 2027-03-10 15:00-16:00
          host: studio@example.edu

      """#,
      #"""
      schedules/cs101.yaml:8:3: error: there is a meeting named 'lecture' already [S133]
          8 |   lecture:
            |   ^^^^^^^
      hint: choose another name: both would be CS101/lecture
      schedules/cs101.yaml:5:3: note: the first is here
          5 |   lecture:
            |   ^^^^^^^

      """#),
    Fixture(
      "two files of one head",
      #"""
      meetings: {}

      """#,
      beside: [
        "schedules/other.yaml": #"""
        course: CS101

        """#
      ],
      #"""
      schedules/other.yaml:1:9: error: 'CS101' is in two files [S132]
          1 | course: CS101
            |         ^^^^^
      hint: put both into one file, or tell them apart with 'session:' or 'group:'
      schedules/cs101.yaml:1:9: note: the first is here
          1 | course: CS101
            |         ^^^^^

      """#),
    Fixture(
      "a choice that is not one",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          recording: clod

      """#,
      #"""
      schedules/cs101.yaml:7:16: error: 'clod' is not one of none, local and cloud [S116]
          7 |     recording: clod
            |                ^^^^
      hint: did you mean 'cloud'?

      """#),
    Fixture(
      "an address without a domain",
      #"""
      teachers: [ada@example]

      """#,
      #"""
      schedules/cs101.yaml:4:12: error: 'ada@example' is not an e-mail address: it has no dot after the @ [S112]
          4 | teachers: [ada@example]
            |            ^^^^^^^^^^^
      hint: write an address such as ada@example.edu

      """#),
    Fixture(
      "a name with its address",
      #"""
      teachers: ["Ada Lovelace <ada@example.edu>"]

      """#,
      #"""
      schedules/cs101.yaml:4:12: error: 'Ada Lovelace <ada@example.edu>' is not an e-mail address: it has a space in it [S112]
          4 | teachers: ["Ada Lovelace <ada@example.edu>"]
            |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: write { name: Ada Lovelace, email: ada@example.edu }

      """#),
    Fixture(
      "a page without https",
      #"""
      page: http://campus.example.edu/CS101

      """#,
      #"""
      schedules/cs101.yaml:4:7: error: 'http://campus.example.edu/CS101' is not encrypted [S114]
          4 | page: http://campus.example.edu/CS101
            |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: write https://campus.example.edu/CS101; http is for this machine only

      """#),
    Fixture(
      "a list of people that is not there",
      #"""
      registrants: ../people/cs101.csv

      """#,
      #"""
      schedules/cs101.yaml:4:14: error: there is no file 'people/cs101.csv' [S118]
          4 | registrants: ../people/cs101.csv
            |              ^^^^^^^^^^^^^^^^^^^
      hint: paths are relative to this file, such as ../people/cs101.csv

      """#),
    Fixture(
      "a list outside of the workspace",
      #"""
      registrants: ../../../cs101.csv

      """#,
      #"""
      schedules/cs101.yaml:4:14: error: '../../../cs101.csv' leads out of the workspace [S117]
          4 | registrants: ../../../cs101.csv
            |              ^^^^^^^^^^^^^^^^^^
      hint: paths are relative to this file, such as ../people/a.csv

      """#),
    Fixture(
      "slides that are not there",
      #"""
      meetings:
        lab:
          on: bbb
          weekly: mon 10:00-11:00
          slides: [intro.pdf]

      """#,
      #"""
      schedules/cs101.yaml:8:14: error: there is no file 'schedules/intro.pdf' [S118]
          8 |     slides: [intro.pdf]
            |              ^^^^^^^^^
      hint: paths are relative to this file

      """#),
    Fixture(
      "a number that is not one",
      #"""
      meetings:
        lab:
          on: bbb
          weekly: mon 10:00-11:00
          max_participants: many

      """#,
      #"""
      schedules/cs101.yaml:8:23: error: 'many' is not a whole number from 1 up [S115]
          8 |     max_participants: many
            |                       ^^^^
      hint: write a number such as 40

      """#),
    Fixture(
      "null",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          title: null

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: text is expected here, and there is none [S103]
          7 |     title: null
            |            ^^^^
      hint: write it, or delete the key

      """#),
  ]
}
