/// Pools with too few hosts: two there are, of whom one has a webinar licence.
enum ShortageFixtures {
  static let all: [Fixture] = [
    Fixture(
      "more classes at a time than hosts",
      #"""
      meetings:
        lecture: { weekly: mon 10:00-11:30, until: 2027-02-17, host: pool }
        practice: { weekly: mon 10:30-11:30, until: 2027-02-17, host: pool }
        tutorial: { weekly: mon 11:00-12:00, until: 2027-02-17, host: pool }
        seminar: { at: 2027-02-08 11:00-11:30, host: pool }

      """#,
      #"""
      schedules/rooster.yaml:12:3: warning: at least 4 hosts are needed for the classes of account 'zoom', and it lists 2: 2 are missing mon 2027-02-08 11:00-11:30; 1 is missing mon 11:00-11:30, 2 times: 2027-02-01, 2027-02-15 [S184]
         12 |   zoom:
            |   ^^^^
      hint: add hosts, or choose other times; `rooster hosts` shows who holds what

      """#),
    Fixture(
      "a named host is one of them",
      #"""
      meetings:
        lecture: { at: 2027-02-08 10:00-11:00, host: room-01@example.edu }
        practice: { at: 2027-02-08 10:00-11:00, host: pool }
        tutorial: { at: 2027-02-08 10:00-11:00, host: pool }

      """#,
      #"""
      schedules/rooster.yaml:12:3: warning: at least 3 hosts are needed for the classes of account 'zoom', and it lists 2: 1 is missing mon 2027-02-08 10:00-11:00 [S184]
         12 |   zoom:
            |   ^^^^
      hint: add hosts, or choose other times; `rooster hosts` shows who holds what

      """#),
    Fixture(
      "webinars at a time and one host with the licence",
      #"""
      meetings:
        lecture: { at: 2027-02-08 10:00-11:00, host: pool }
      webinars:
        talk: { at: 2027-02-09 10:00-11:00, host: pool }
        debate: { at: 2027-02-09 10:30-11:00, host: pool }

      """#,
      #"""
      schedules/rooster.yaml:12:3: warning: at least 2 hosts with a webinar licence are needed for the classes of account 'zoom', and it lists 1: 1 is missing tue 2027-02-09 10:30-11:00 [S184]
         12 |   zoom:
            |   ^^^^
      hint: add hosts, or choose other times; `rooster hosts` shows who holds what

      """#),
    Fixture(
      "a part of the pool that is too small, though others are free",
      #"""
      meetings:
        lecture: { at: 2027-02-08 10:00-11:00, host: pool:room }
        practice: { at: 2027-02-08 10:30-11:00, host: pool:room-01 }

      """#,
      #"""
      schedules/rooster.yaml:12:3: warning: at least 2 hosts whose address begins with 'room' are needed for the classes of account 'zoom', and it lists 1: 1 is missing mon 2027-02-08 10:30-11:00 [S184]
         12 |   zoom:
            |   ^^^^
      hint: add hosts, or choose other times; `rooster hosts` shows who holds what

      """#),
    Fixture(
      "as many as there are hosts",
      #"""
      meetings:
        lecture: { weekly: mon 10:00-11:30, host: pool }
        practice: { weekly: mon 10:00-11:30, host: pool }
        tutorial: { weekly: mon 11:30-12:00, host: pool }

      """#,
      ""),
    Fixture(
      "a host who is asked for too much is no lack of hosts",
      #"""
      meetings:
        lecture: { at: 2027-02-08 10:00-11:00, host: room-01@example.edu }
        practice: { at: 2027-02-08 10:00-11:00, host: room-01@example.edu }
        tutorial: { at: 2027-02-08 10:00-11:00, host: pool }

      """#,
      #"""
      schedules/cs101.yaml:6:49: error: room-01@example.edu hosts CS101/lecture at the same time, and can hold one meeting at a time: mon 2027-02-08 10:00-11:00 [S180]
          6 |   practice: { at: 2027-02-08 10:00-11:00, host: room-01@example.edu }
            |                                                 ^^^^^^^^^^^^^^^^^^^
      hint: write 'host: pool' to get a host who is free, or choose another time; one meeting for several courses is written once, with 'with:'
      schedules/cs101.yaml:5:18: note: CS101/lecture is here
          5 |   lecture: { at: 2027-02-08 10:00-11:00, host: room-01@example.edu }
            |                  ^^^^^^^^^^^^^^^^^^^^^^

      """#),
  ]
}
