/// Classes of all files that cannot be held together.
enum ClashFixtures {
  /// Another course in a file of its own.
  static func other(_ text: String) -> [String: String] {
    ["schedules/ma201.yaml": "course: MA201\nterm: 2027-spring\n" + text]
  }

  static let all: [Fixture] = [
    Fixture(
      "a host who hosts two classes at a time",
      #"""
      meetings:
        lecture:
          weekly: [mon 10:00-11:30, thu 09:00-10:00]
          host: room-01@example.edu

      """#,
      beside: other(
        #"""
        meetings:
          seminar:
            weekly: mon 11:00-12:00
            weeks: 1-3, 5
            host: Room-01@example.edu

        """#),
      #"""
      schedules/ma201.yaml:7:11: error: room-01@example.edu hosts CS101/lecture at the same time, and can hold one meeting at a time: mon 11:00-12:00, 4 times: 2027-02-01 to 2027-02-15, 2027-03-01 [S180]
          7 |     host: Room-01@example.edu
            |           ^^^^^^^^^^^^^^^^^^^
      hint: write 'host: pool' to get a host who is free, or choose another time; one meeting for several courses is written once, with 'with:'
      schedules/cs101.yaml:6:14: note: CS101/lecture is here
          6 |     weekly: [mon 10:00-11:30, thu 09:00-10:00]
            |              ^^^^^^^^^^^^^^^

      """#),
    Fixture(
      "classes that touch do not clash",
      #"""
      meetings:
        lecture: { weekly: mon 10:00-11:30, host: room-01@example.edu }
        tutorial: { weekly: mon 11:30-12:00, host: room-01@example.edu }

      """#,
      ""),
    Fixture(
      "a host who is the teacher, once",
      #"""
      teachers: [studio@example.edu]
      meetings:
        lecture: { at: 2027-03-10 15:00-16:00 }
        tutorial: { at: 2027-03-10 15:30-17:00 }

      """#,
      #"""
      schedules/cs101.yaml:7:19: error: studio@example.edu hosts CS101/lecture at the same time, and can hold one meeting at a time: wed 2027-03-10 15:30-17:00 [S180]
          7 |   tutorial: { at: 2027-03-10 15:30-17:00 }
            |                   ^^^^^^^^^^^^^^^^^^^^^^
      hint: write 'host: pool' to get a host who is free, or choose another time; one meeting for several courses is written once, with 'with:'
      schedules/cs101.yaml:6:18: note: CS101/lecture is here
          6 |   lecture: { at: 2027-03-10 15:00-16:00 }
            |                  ^^^^^^^^^^^^^^^^^^^^^^

      """#),
    Fixture(
      "a class whose own times overlap",
      #"""
      meetings:
        lecture:
          weekly: [mon 10:00-11:30, mon 11:00-12:00]
          until: 2027-02-10
          host: room-01@example.edu

      """#,
      #"""
      schedules/cs101.yaml:8:11: error: times of 'lecture' overlap, and room-01@example.edu can hold one meeting at a time: mon 11:00-12:00, 2 times: 2027-02-01, 2027-02-08 [S180]
          8 |     host: room-01@example.edu
            |           ^^^^^^^^^^^^^^^^^^^
      hint: make two classes of it, or write 'one_link: true' for one meeting

      """#),
    Fixture(
      "a teacher in two places",
      #"""
      teachers: [ada@example.edu]
      meetings:
        lecture: { weekly: mon 10:00-11:30, host: pool, moved: { 2027-02-08: 2027-02-09 14:00 } }

      """#,
      beside: other(
        #"""
        teachers: [Ada@example.edu, bob@example.edu]
        meetings:
          seminar: { weekly: mon 10:00-11:00, host: pool, until: 2027-03-01 }
          lab: { weekly: tue 14:00-15:00, host: pool, until: 2027-03-01 }
          other-lab: { weekly: tue 14:00-15:00, host: pool, until: 2027-03-01 }

        """#),
      #"""
      schedules/ma201.yaml:5:22: warning: ada@example.edu teaches CS101/lecture at the same time: mon 10:00-11:00, 4 times: 2027-02-01, 2027-02-15 to 2027-03-01 [S181]
          5 |   seminar: { weekly: mon 10:00-11:00, host: pool, until: 2027-03-01 }
            |                      ^^^^^^^^^^^^^^^
      hint: if the two courses meet together, write the class once, with 'with: [MA201]' at CS101/lecture; else move one of them
      schedules/cs101.yaml:6:22: note: CS101/lecture is here
          6 |   lecture: { weekly: mon 10:00-11:30, host: pool, moved: { 2027-02-08: 2027-02-09 14:00 } }
            |                      ^^^^^^^^^^^^^^^
      schedules/ma201.yaml:6:18: warning: ada@example.edu teaches CS101/lecture at the same time: tue 2027-02-09 14:00-15:00 [S181]
          6 |   lab: { weekly: tue 14:00-15:00, host: pool, until: 2027-03-01 }
            |                  ^^^^^^^^^^^^^^^
      hint: if the two courses meet together, write the class once, with 'with: [MA201]' at CS101/lecture; else move one of them
      schedules/cs101.yaml:6:72: note: CS101/lecture is here
          6 |   lecture: { weekly: mon 10:00-11:30, host: pool, moved: { 2027-02-08: 2027-02-09 14:00 } }
            |                                                                        ^^^^^^^^^^^^^^^^
      schedules/ma201.yaml:7:24: warning: ada@example.edu teaches CS101/lecture at the same time: tue 2027-02-09 14:00-15:00 [S181]
          7 |   other-lab: { weekly: tue 14:00-15:00, host: pool, until: 2027-03-01 }
            |                        ^^^^^^^^^^^^^^^
      hint: if the two courses meet together, write the class once, with 'with: [MA201]' at CS101/lecture; else move one of them
      schedules/cs101.yaml:6:72: note: CS101/lecture is here
          6 |   lecture: { weekly: mon 10:00-11:30, host: pool, moved: { 2027-02-08: 2027-02-09 14:00 } }
            |                                                                        ^^^^^^^^^^^^^^^^
      schedules/rooster.yaml:12:3: warning: at least 3 hosts are needed for the classes of account 'zoom', and it lists 2: 1 is missing tue 2027-02-09 14:00-15:00 [S184]
         12 |   zoom:
            |   ^^^^
      hint: add hosts, or choose other times; `rooster hosts` shows who holds what

      """#),
    Fixture(
      "a class that is shared and given once more",
      #"""
      teachers: [ada@example.edu]
      meetings:
        lecture: { weekly: mon 10:00-11:30, until: 2027-02-10, with: [MA201], host: pool }

      """#,
      beside: other(
        #"""
        teachers: [ada@example.edu]
        meetings:
          lecture: { weekly: mon 10:00-11:30, until: 2027-02-10, host: pool }

        """#),
      #"""
      schedules/ma201.yaml:5:22: warning: ada@example.edu teaches CS101/lecture at the same time: mon 10:00-11:30, 2 times: 2027-02-01, 2027-02-08 [S181]
          5 |   lecture: { weekly: mon 10:00-11:30, until: 2027-02-10, host: pool }
            |                      ^^^^^^^^^^^^^^^
      hint: CS101/lecture is held with MA201 already, so delete this one
      schedules/cs101.yaml:6:22: note: CS101/lecture is here
          6 |   lecture: { weekly: mon 10:00-11:30, until: 2027-02-10, with: [MA201], host: pool }
            |                      ^^^^^^^^^^^^^^^

      """#),
  ]
}
