/// Mistakes in accounts, channels and calendars.
enum AccountFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a secret that is missing",
      workspace: #"""
        zone: Europe/Amsterdam
        accounts:
          zoom: { provider: zoom, account_id: env:A, client_id: env:B }

        """#,
      #"""
      schedules/rooster.yaml:3:3: error: 'client_secret' of the account 'zoom' is missing [W102]
          3 |   zoom: { provider: zoom, account_id: env:A, client_id: env:B }
            |   ^^^^
      hint: add 'client_secret: env:NAME'

      """#),
    Fixture(
      "a default account that is not there",
      workspace: #"""
        zone: Europe/Amsterdam
        default_account: zoom

        """#,
      #"""
      schedules/rooster.yaml:2:18: error: there is no account 'zoom' [W110]
          2 | default_account: zoom
            |                  ^^^^
      hint: the accounts are named below 'accounts:'

      """#),
    Fixture(
      "a host listed twice",
      workspace: #"""
        zone: Europe/Amsterdam
        accounts:
          zoom:
            provider: zoom
            account_id: env:A
            client_id: env:B
            client_secret: env:C
            hosts: [room-01@example.edu, Room-01@example.edu]

        """#,
      #"""
      schedules/rooster.yaml:8:34: error: 'Room-01@example.edu' is listed twice [W111]
          8 |     hosts: [room-01@example.edu, Room-01@example.edu]
            |                                  ^^^^^^^^^^^^^^^^^^^
      hint: delete one of the two

      """#),
    Fixture(
      "a share without a sign",
      workspace: #"""
        zone: Europe/Amsterdam
        policy: { max_change: 30, horizon: 400 }

        """#,
      #"""
      schedules/rooster.yaml:2:23: error: '30' is not a share between 0% and 100% [S115]
          2 | policy: { max_change: 30, horizon: 400 }
            |                       ^^
      hint: write 30%
      schedules/rooster.yaml:2:36: error: '400' is not a number of days [S115]
          2 | policy: { max_change: 30, horizon: 400 }
            |                                    ^^^
      hint: write 400d

      """#),
    Fixture(
      "a calendar file that is not there",
      workspace: #"""
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-02-01, ends: 2027-06-25, breaks: holidays.ics }

        """#,
      #"""
      schedules/rooster.yaml:3:64: error: there is no file 'schedules/holidays.ics' [S118]
          3 |   2027-spring: { starts: 2027-02-01, ends: 2027-06-25, breaks: holidays.ics }
            |                                                                ^^^^^^^^^^^^
      hint: paths are relative to this file; calendar files end in .ics

      """#),
    Fixture(
      "an account over plain http",
      workspace: #"""
        zone: Europe/Amsterdam
        accounts:
          bbb: { provider: bigbluebutton, url: "http://bbb.example.edu/", secret: env:D }

        """#,
      #"""
      schedules/rooster.yaml:3:40: error: 'http://bbb.example.edu/' is not encrypted [S114]
          3 |   bbb: { provider: bigbluebutton, url: "http://bbb.example.edu/", secret: env:D }
            |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: write https://bbb.example.edu/; http is for this machine only

      """#),
    Fixture(
      "a site outside of the workspace",
      workspace: #"""
        zone: Europe/Amsterdam
        channels:
          portal: { kind: site, folder: ../public }

        """#,
      #"""
      schedules/rooster.yaml:3:33: error: '../public' leads out of the workspace [S117]
          3 |   portal: { kind: site, folder: ../public }
            |                                 ^^^^^^^^^
      hint: name a folder beside 'schedules', such as public

      """#),
    Fixture(
      "a key of a meeting among the defaults",
      workspace: #"""
        zone: Europe/Amsterdam
        defaults: { waiting_room: true }

        """#,
      #"""
      schedules/rooster.yaml:2:13: error: 'waiting_room' does not belong to the defaults [S122]
          2 | defaults: { waiting_room: true }
            |             ^^^^^^^^^^^^
      hint: write it below 'meeting:', 'webinar:' or 'room:'

      """#),
    Fixture(
      "a preset that begins with a preset",
      "",
      beside: [
        "templates/meetings/seminar.yaml": #"""
        like: lecture

        """#
      ],
      #"""
      templates/meetings/seminar.yaml:1:7: error: a preset does not begin with another preset [S123]
          1 | like: lecture
            |       ^^^^^^^
      hint: write the keys of 'lecture' here

      """#),
    Fixture(
      "a preset with an old address",
      "",
      beside: [
        "templates/meetings/seminar.yaml": #"""
        moved_from: CS101/seminar

        """#
      ],
      #"""
      templates/meetings/seminar.yaml:1:13: error: a preset does not have an address [S123]
          1 | moved_from: CS101/seminar
            |             ^^^^^^^^^^^^^
      hint: write 'moved_from' on the meeting that was renamed

      """#),
    Fixture(
      "defaults with keys of one meeting",
      workspace: #"""
        zone: Europe/Amsterdam
        defaults:
          room: { like: lecture, moved_from: CS101/seminar }

        """#,
      #"""
      schedules/rooster.yaml:3:17: error: defaults do not begin with a preset [S123]
          3 |   room: { like: lecture, moved_from: CS101/seminar }
            |                 ^^^^^^^
      hint: write the keys of 'lecture' here
      schedules/rooster.yaml:3:38: error: defaults do not have an address [S123]
          3 |   room: { like: lecture, moved_from: CS101/seminar }
            |                                      ^^^^^^^^^^^^^
      hint: write 'moved_from' on the meeting that was renamed

      """#),
    Fixture(
      "a state at another place",
      workspace: #"""
        zone: Europe/Amsterdam
        state: mysql://db.example.edu/rooster

        """#,
      #"""
      schedules/rooster.yaml:2:8: error: the state is kept in a file or in PostgreSQL [W112]
          2 | state: mysql://db.example.edu/rooster
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: write a path such as .rooster/state.db, or postgres://****@host/database

      """#),
    Fixture(
      "no account to choose",
      workspace: #"""
        zone: Europe/Amsterdam

        """#,
      beside: [
        "schedules/cs101.yaml": #"""
        course: CS101
        meetings:
          lecture:
            at: 2027-03-10 15:00-16:00

        """#
      ],
      #"""
      schedules/cs101.yaml:3:3: error: 'lecture' does not say where it is held [S161]
          3 |   lecture:
            |   ^^^^^^^
      hint: name an account in rooster.yaml, below 'accounts:'

      """#),
    Fixture(
      "a channel without its kind",
      workspace: #"""
        zone: Europe/Amsterdam
        channels:
          portal: { folder: public }

        """#,
      #"""
      schedules/rooster.yaml:3:3: error: the channel 'portal' does not say what it is [W102]
          3 |   portal: { folder: public }
            |   ^^^^^^
      hint: add 'kind: site', 'kind: smtp' or 'kind: webhook'

      """#),
    Fixture(
      "a part of a term that is not weeks",
      workspace: #"""
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-02-01, ends: 2027-06-25, parts: { first: first half } }

        """#,
      #"""
      schedules/rooster.yaml:3:72: error: 'first half' is not a week of the term [S119]
          3 |   2027-spring: { starts: 2027-02-01, ends: 2027-06-25, parts: { first: first half } }
            |                                                                        ^^^^^^^^^^
      hint: write numbers, ranges, odd or even: 1-7, 9-15

      """#),
    Fixture(
      "who is not among hosts that could not all be read is no second mistake",
      workspace: #"""
        zone: Europe/Amsterdam
        terms: { 2027-spring: { starts: 2027-02-01, ends: 2027-06-25 } }
        accounts:
          zoom:
            provider: zoom
            account_id: env:A
            client_id: env:B
            client_secret: env:C
            hosts: [room-01@example]
        default_account: zoom

        """#,
      beside: [
        "schedules/cs101.yaml": #"""
        course: CS101
        term: 2027-spring
        meetings:
          lecture: { weekly: mon 10:00-11:00 }
          tutorial: { weekly: mon 11:00-12:00, host: pool:room }

        """#
      ],
      #"""
      schedules/rooster.yaml:9:13: error: 'room-01@example' is not an e-mail address: it has no dot after the @ [S112]
          9 |     hosts: [room-01@example]
            |             ^^^^^^^^^^^^^^^
      hint: write an address such as ada@example.edu

      """#),
  ]
}
