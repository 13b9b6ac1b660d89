/// People who are written in a schedule file itself.
enum NamedPeopleFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a teacher with a misspelt domain, who is named twice",
      #"""
      teachers: [ada@gmial.com, { name: Ada Lovelace, email: Ada@gmial.com }]

      """#,
      #"""
      schedules/cs101.yaml:4:12: warning: the domain of ada@gmial.com looks misspelt [P125]
          4 | teachers: [ada@gmial.com, { name: Ada Lovelace, email: Ada@gmial.com }]
            |            ^^^^^^^^^^^^^
      hint: did you mean 'gmail.com'?
      schedules/cs101.yaml:4:56: warning: the domain of Ada@gmial.com looks misspelt [P125]
          4 | teachers: [ada@gmial.com, { name: Ada Lovelace, email: Ada@gmial.com }]
            |                                                        ^^^^^^^^^^^^^
      hint: did you mean 'gmail.com'?
      schedules/cs101.yaml:4:56: note: Ada@gmial.com is on this list already [P124]
          4 | teachers: [ada@gmial.com, { name: Ada Lovelace, email: Ada@gmial.com }]
            |                                                        ^^^^^^^^^^^^^
      schedules/cs101.yaml:4:12: note: the first time
          4 | teachers: [ada@gmial.com, { name: Ada Lovelace, email: Ada@gmial.com }]
            |            ^^^^^^^^^^^^^

      """#),
    Fixture(
      "a coach with an accent, and registrants in place",
      #"""
      coaches: [zoë@example.edu]
      registrants: [people/cs101.csv, bob@outlok.com]

      """#,
      beside: ["schedules/people/cs101.csv": "email\nbob@example.edu\n"],
      #"""
      schedules/cs101.yaml:4:11: warning: zoë@example.edu has letters that many mail servers refuse [P126]
          4 | coaches: [zoë@example.edu]
            |           ^^^^^^^^^^^^^^^
      schedules/cs101.yaml:5:33: warning: the domain of bob@outlok.com looks misspelt [P125]
          5 | registrants: [people/cs101.csv, bob@outlok.com]
            |                                 ^^^^^^^^^^^^^^
      hint: did you mean 'outlook.com'?

      """#),
    Fixture(
      "panelists",
      #"""
      webinars:
        guest:
          at: 2027-03-10 15:00-16:30
          host: studio@example.edu
          panelists: [grace@hotmial.com, grace@hotmail.com, grace@hotmail.com]

      """#,
      #"""
      schedules/cs101.yaml:8:17: warning: the domain of grace@hotmial.com looks misspelt [P125]
          8 |     panelists: [grace@hotmial.com, grace@hotmail.com, grace@hotmail.com]
            |                 ^^^^^^^^^^^^^^^^^
      hint: did you mean 'hotmail.com'?
      schedules/cs101.yaml:8:55: note: grace@hotmail.com is on this list already [P124]
          8 |     panelists: [grace@hotmial.com, grace@hotmail.com, grace@hotmail.com]
            |                                                       ^^^^^^^^^^^^^^^^^
      schedules/cs101.yaml:8:36: note: the first time
          8 |     panelists: [grace@hotmial.com, grace@hotmail.com, grace@hotmail.com]
            |                                    ^^^^^^^^^^^^^^^^^

      """#),
    Fixture(
      "the user of a user's file",
      course: #"""
        user: ada@yahoo.con

        """#,
      #"""
      schedules/cs101.yaml:1:7: warning: the domain of ada@yahoo.con looks misspelt [P125]
          1 | user: ada@yahoo.con
            |       ^^^^^^^^^^^^^
      hint: did you mean 'yahoo.com'?

      """#),
  ]
}
