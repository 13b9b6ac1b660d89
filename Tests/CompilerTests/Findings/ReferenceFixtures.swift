/// Names that nothing answers to, and keys at a wrong provider.
enum ReferenceFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a host that is not listed",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          host: romo-01@example.edu

      """#,
      #"""
      schedules/cs101.yaml:7:11: error: 'romo-01@example.edu' is not a host of the account 'zoom' [S163]
          7 |     host: romo-01@example.edu
            |           ^^^^^^^^^^^^^^^^^^^
      hint: did you mean 'room-01@example.edu'?

      """#),
    Fixture(
      "a pool without hosts",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          host: pool:lab

      """#,
      #"""
      schedules/cs101.yaml:7:11: error: no host of 'zoom' begins with 'lab' [S163]
          7 |     host: pool:lab
            |           ^^^^^^^^
      hint: its hosts are room-01@example.edu, studio@example.edu

      """#),
    Fixture(
      "a webinar host without a licence",
      #"""
      webinars:
        guest:
          at: 2027-03-10 15:00-16:00
          host: room-01@example.edu

      """#,
      #"""
      schedules/cs101.yaml:7:11: error: 'room-01@example.edu' has no webinar licence [S163]
          7 |     host: room-01@example.edu
            |           ^^^^^^^^^^^^^^^^^^^
      hint: add it in rooster.yaml: { email: room-01@example.edu, webinar: 500 }

      """#),
    Fixture(
      "a host that is no host",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          host: ada

      """#,
      #"""
      schedules/cs101.yaml:7:11: error: 'ada' is not a host [S163]
          7 |     host: ada
            |           ^^^
      hint: write an e-mail address, pool, or pool:ada

      """#),
    Fixture(
      "a webinar at BigBlueButton",
      #"""
      webinars:
        guest:
          on: bbb
          at: 2027-03-10 15:00-16:00

      """#,
      #"""
      schedules/cs101.yaml:5:3: error: BigBlueButton has no webinars [S164]
          5 |   guest:
            |   ^^^^^
      hint: move 'guest' below 'meetings:'

      """#),
    Fixture(
      "a host for a room",
      #"""
      meetings:
        lab:
          on: bbb
          weekly: mon 10:00-11:00
          host: room-01@example.edu

      """#,
      #"""
      schedules/cs101.yaml:8:11: error: a BigBlueButton room has no host [S164]
          8 |     host: room-01@example.edu
            |           ^^^^^^^^^^^^^^^^^^^
      hint: teachers and coaches may start it; delete the line

      """#),
    Fixture(
      "panelists of a meeting",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          panelists: [barbara@example.org]

      """#,
      #"""
      schedules/cs101.yaml:7:16: error: 'panelists' is nothing that a meeting has [S164]
          7 |     panelists: [barbara@example.org]
            |                ^^^^^^^^^^^^^^^^^^^^^
      hint: move 'lecture' below 'webinars:', or list them as coaches

      """#),
    Fixture(
      "keys of rooms at Zoom",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          open_before: 15m
          bbb: { record: true }

      """#,
      #"""
      schedules/cs101.yaml:7:18: error: 'open_before' is nothing that Zoom has [S164]
          7 |     open_before: 15m
            |                  ^^^
      hint: only BigBlueButton rooms are opened and closed; delete the line
      schedules/cs101.yaml:8:10: error: 'bbb' is nothing that Zoom has [S164]
          8 |     bbb: { record: true }
            |          ^^^^^^^^^^^^^^^^
      hint: write 'zoom:'

      """#),
    Fixture(
      "an announcement that is not there",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          announce: clas

      """#,
      #"""
      schedules/cs101.yaml:7:15: error: there is no announcement 'clas' in templates/announcements [S165]
          7 |     announce: clas
            |               ^^^^
      hint: did you mean 'class'?

      """#),
    Fixture(
      "a channel that is not there",
      #"""
      announcements:
        welcome: { title: Welcome, text: Hello, channels: [protal] }

      """#,
      #"""
      schedules/cs101.yaml:5:54: error: there is no channel 'protal' [S166]
          5 |   welcome: { title: Welcome, text: Hello, channels: [protal] }
            |                                                      ^^^^^^
      hint: did you mean 'portal'?

      """#),
    Fixture(
      "an announcement without text",
      #"""
      announcements:
        welcome: { title: Welcome, channels: [portal] }

      """#,
      #"""
      schedules/cs101.yaml:5:3: error: 'welcome' has no text [S169]
          5 |   welcome: { title: Welcome, channels: [portal] }
            |   ^^^^^^^
      hint: add 'text: …', or 'template:' and the name of a template

      """#),
    Fixture(
      "an announcement with two texts",
      #"""
      announcements:
        welcome: { template: class, text: Hello }

      """#,
      #"""
      schedules/cs101.yaml:5:37: error: the text of 'welcome' is written here and comes from a template too [S169]
          5 |   welcome: { template: class, text: Hello }
            |                                     ^^^^^
      hint: delete one of the two
      schedules/cs101.yaml:5:24: note: the template is here
          5 |   welcome: { template: class, text: Hello }
            |                        ^^^^^

      """#),
    Fixture(
      "a course that is not there",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          with: [CS102]

      """#,
      #"""
      schedules/cs101.yaml:7:12: error: there is no course 'CS102' [S167]
          7 |     with: [CS102]
            |            ^^^^^
      hint: write what stands behind 'course:' in its file, with session and group: CS102.B

      """#),
    Fixture(
      "a list of people is missing",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          registration: list

      """#,
      #"""
      schedules/cs101.yaml:7:19: error: there is no list of people [S168]
          7 |     registration: list
            |                   ^^^^
      hint: add 'registrants:' with a list, or write 'registration: open'

      """#),
    Fixture(
      "an old address that is not one",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          moved_from: lecture-1

      """#,
      #"""
      schedules/cs101.yaml:7:17: error: 'lecture-1' is not an address [S134]
          7 |     moved_from: lecture-1
            |                 ^^^^^^^^^
      hint: write the old one, such as CS101/lecture-1

      """#),
    Fixture(
      "an old address that is in use",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          moved_from: CS101/tutorial
        tutorial:
          weekly: tue 10:00-11:00

      """#,
      #"""
      schedules/cs101.yaml:7:17: error: there still is a meeting at 'CS101/tutorial' [S134]
          7 |     moved_from: CS101/tutorial
            |                 ^^^^^^^^^^^^^^
      hint: delete this line, or that meeting

      """#),
    Fixture(
      "a value that no text has",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          title: "{{course.titel}}"

      """#,
      #"""
      schedules/cs101.yaml:7:15: error: 'course.titel' is not a value that a text may use [T124]
          7 |     title: "{{course.titel}}"
            |               ^^^^^^^^^^^^
      hint: did you mean 'course.title'?

      """#),
    Fixture(
      "what a provider refuses",
      #"""
      meetings:
        lecture:
          weekly: mon 10:00-11:00
          waiting_room: true
          title: refused

      """#,
      #"""
      schedules/cs101.yaml:7:19: error: the account has no waiting rooms [S170]
          7 |     waiting_room: true
            |                   ^^^^
      hint: delete the line

      """#),
    Fixture(
      "more people of several courses than the provider takes",
      #"""
      registrants: [a@example.org, b@example.org]
      meetings:
        lecture: { title: small, at: 2027-03-10 15:00-16:00, with: [CS102] }

      """#,
      beside: [
        "schedules/cs102.yaml": "course: CS102\nregistrants: [c@example.org, a@example.org]\n"
      ],
      #"""
      schedules/cs101.yaml:6:63: error: there are 3 people, and 2 fit [S170]
          6 |   lecture: { title: small, at: 2027-03-10 15:00-16:00, with: [CS102] }
            |                                                               ^^^^^
      hint: leave somebody out

      """#),
    Fixture(
      "more people than the provider takes, told once of several courses",
      #"""
      registrants: [a@example.org, b@example.org, d@example.org]
      meetings:
        lecture: { title: small, at: 2027-03-10 15:00-16:00, with: [CS102] }

      """#,
      beside: ["schedules/cs102.yaml": "course: CS102\nregistrants: [c@example.org]\n"],
      #"""
      schedules/cs101.yaml:6:3: error: there are 3 people, and 2 fit [S170]
          6 |   lecture: { title: small, at: 2027-03-10 15:00-16:00, with: [CS102] }
            |   ^^^^^^^
      hint: leave somebody out

      """#),
  ]
}
