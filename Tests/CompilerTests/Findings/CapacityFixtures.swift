/// Rooms that are more than their server holds.
enum CapacityFixtures {
  /// A workspace with one server, and two courses on it.
  static func files(_ capacity: String, _ first: String, _ second: String) -> [String: String] {
    [
      "schedules/rooster.yaml": #"""
      zone: Europe/Amsterdam
      key: env:ROOSTER_KEY
      terms:
        2027-spring: { starts: 2027-02-01, ends: 2027-06-25 }
      accounts:
        bbb:
          provider: bigbluebutton
          url: https://bbb.example.edu/bigbluebutton/
          secret: env:BBB_SECRET
          capacity: { \#(capacity) }

      """#,
      "schedules/cs101.yaml": head("CS101", "ada@example.edu, grace@example.edu") + first,
      "schedules/ma201.yaml": head("MA201", "bob@example.edu, eva@example.edu") + second,
      "schedules/people.csv": "email\na@example.org\nb@example.org\nc@example.org\n",
    ]
  }

  private static func head(_ course: String, _ teachers: String) -> String {
    "course: \(course)\nterm: 2027-spring\nteachers: [\(teachers)]\n"
  }

  static let all: [Fixture] = [
    Fixture(
      "a room more than the server holds",
      files: files(
        "rooms: 2",
        #"""
        meetings:
          lecture: { weekly: [mon 10:00-11:30, thu 09:00-10:00] }
          tutorial: { weekly: mon 09:30-10:30 }

        """#,
        #"""
        meetings:
          seminar:
            weekly: mon 11:00-12:00
            weeks: 1-3, 5

        """#),
      #"""
      schedules/ma201.yaml:6:13: error: the server 'bbb' holds 2 rooms at a time, and MA201/seminar beside CS101/lecture and CS101/tutorial makes 3: mon 10:45-11:00, 4 times: 2027-02-01 to 2027-02-15, 2027-03-01 [S182]
          6 |     weekly: mon 11:00-12:00
            |             ^^^^^^^^^^^^^^^
      hint: choose another time, or let the rooms open later and close earlier ('open_before', 'close_after'); if the server holds more, raise 'rooms' of 'bbb' in rooster.yaml
      schedules/cs101.yaml:5:23: note: CS101/lecture is here
          5 |   lecture: { weekly: [mon 10:00-11:30, thu 09:00-10:00] }
            |                       ^^^^^^^^^^^^^^^
      schedules/cs101.yaml:6:23: note: CS101/tutorial is here
          6 |   tutorial: { weekly: mon 09:30-10:30 }
            |                       ^^^^^^^^^^^^^^^

      """#),
    Fixture(
      "rooms that touch",
      files: files(
        "rooms: 1",
        #"""
        meetings:
          lecture: { weekly: mon 10:00-11:30, close_after: 10m }

        """#,
        #"""
        meetings:
          seminar: { weekly: mon 11:50-12:30, open_before: 10m }

        """#),
      ""),
    Fixture(
      "rooms of which some are moved, and one that is open beside many",
      files: files(
        "rooms: 5",
        #"""
        meetings:
          a: { weekly: mon 10:00-11:00, until: 2027-02-28 }
          b: { weekly: mon 10:00-11:00, until: 2027-02-28, moved: { 2027-02-15: 2027-02-16 } }
          c: { weekly: mon 10:00-11:00, until: 2027-02-28 }
          d: { weekly: mon 10:00-11:00, until: 2027-02-28 }
          e: { weekly: mon 10:00-11:00, until: 2027-02-28 }

        """#,
        #"""
        meetings:
          seminar: { weekly: mon 11:00-12:00, until: 2027-02-28, open_before: 0m }

        """#),
      #"""
      schedules/ma201.yaml:5:22: error: the server 'bbb' holds 5 rooms at a time, and MA201/seminar beside CS101/a, CS101/b, CS101/c, CS101/d and 1 more makes 6: mon 11:00-11:30, 3 times: 2027-02-01, 2027-02-08, 2027-02-22 [S182]
          5 |   seminar: { weekly: mon 11:00-12:00, until: 2027-02-28, open_before: 0m }
            |                      ^^^^^^^^^^^^^^^
      hint: choose another time, or let the rooms open later and close earlier ('open_before', 'close_after'); if the server holds more, raise 'rooms' of 'bbb' in rooster.yaml
      schedules/cs101.yaml:5:16: note: CS101/a is here
          5 |   a: { weekly: mon 10:00-11:00, until: 2027-02-28 }
            |                ^^^^^^^^^^^^^^^
      schedules/cs101.yaml:6:16: note: CS101/b is here
          6 |   b: { weekly: mon 10:00-11:00, until: 2027-02-28, moved: { 2027-02-15: 2027-02-16 } }
            |                ^^^^^^^^^^^^^^^
      schedules/cs101.yaml:7:16: note: CS101/c is here
          7 |   c: { weekly: mon 10:00-11:00, until: 2027-02-28 }
            |                ^^^^^^^^^^^^^^^
      schedules/cs101.yaml:8:16: note: CS101/d is here
          8 |   d: { weekly: mon 10:00-11:00, until: 2027-02-28 }
            |                ^^^^^^^^^^^^^^^

      """#),
    Fixture(
      "times of one class that share a room",
      files: files(
        "rooms: 1",
        #"""
        meetings:
          lecture: { weekly: [mon 10:00-11:00, mon 11:15-12:00] }

        """#,
        "meetings: {}\n"),
      ""),
    Fixture(
      "more people than the server holds",
      files: files(
        "participants: 5",
        #"""
        registrants: people.csv
        meetings:
          lecture: { weekly: mon 10:00-11:00, until: 2027-02-15 }
          lab: { weekly: tue 10:00-11:00, until: 2027-02-15, max_participants: 2 }

        """#,
        #"""
        meetings:
          seminar: { weekly: [mon 10:30-11:00, tue 10:30-11:00], until: 2027-02-15, max_participants: 3 }
          open-hour: { weekly: mon 10:30-11:00, until: 2027-02-15 }
          lecture: { at: 2027-02-20 10:00-11:00, max_participants: 8 }

        """#),
      #"""
      schedules/ma201.yaml:5:23: error: the server 'bbb' holds 5 people at a time, and MA201/seminar beside CS101/lecture makes 6: mon 10:15-11:30, 3 times: 2027-02-01 to 2027-02-15 [S183]
          5 |   seminar: { weekly: [mon 10:30-11:00, tue 10:30-11:00], until: 2027-02-15, max_participants: 3 }
            |                       ^^^^^^^^^^^^^^^
      hint: choose another time, or let fewer people in with 'max_participants'; if the server holds more, raise 'participants' of 'bbb' in rooster.yaml
      schedules/cs101.yaml:6:22: note: CS101/lecture is here
          6 |   lecture: { weekly: mon 10:00-11:00, until: 2027-02-15 }
            |                      ^^^^^^^^^^^^^^^
      schedules/ma201.yaml:7:18: error: the server 'bbb' holds 5 people at a time, and MA201/lecture alone makes 8: sat 2027-02-20 09:45-11:30 [S183]
          7 |   lecture: { at: 2027-02-20 10:00-11:00, max_participants: 8 }
            |                  ^^^^^^^^^^^^^^^^^^^^^^
      hint: let fewer people in with 'max_participants'; if the server holds more, raise 'participants' of 'bbb' in rooster.yaml

      """#),
  ]
}
