/// Mistakes in `rooster.yaml`.
enum WorkspaceFixtures {
  static let all: [Fixture] = [
    Fixture(
      "no workspace",
      files: [:],
      #"""
      schedules/rooster.yaml:1:1: error: there is no schedules/rooster.yaml [W101]
      hint: 'rooster init' lays out a workspace

      """#),
    Fixture(
      "a zone is missing",
      workspace: #"""
        institution: Example University

        """#,
      #"""
      schedules/rooster.yaml:1:1: error: the time zone of the workspace is missing [W102]
          1 | institution: Example University
            | ^^^^^^^^^^^
      hint: add a line such as 'zone: Europe/Amsterdam'

      """#),
    Fixture(
      "a literal secret",
      workspace: #"""
        zone: Europe/Amsterdam
        accounts:
          zoom:
            provider: zoom
            account_id: env:A
            client_id: env:B
            client_secret: hunter2

        """#,
      #"""
      schedules/rooster.yaml:7:20: error: a secret is written here, and the file is in git [W103]
          7 |     client_secret: *******
            |                    ^^^^^^^
      hint: write env:NAME or file:PATH, and change the secret, as git remembers it

      """#),
    Fixture(
      "a literal secret beside another mistake",
      workspace: #"""
        zone: Europe/Amsterdam
        channels:
          mail: { kind: smtp, url: "smtps://mail.example.edu", pasword: hunter2, from: a@example.edu }

        """#,
      #"""
      schedules/rooster.yaml:3:56: error: 'pasword' is not a key of a mail channel [S101]
          3 |   mail: { kind: smtp, url: "smtps://mail.example.edu", pasword: *******, from: a@example.edu }
            |                                                        ^^^^^^^
      hint: did you mean 'password'?

      """#),
    Fixture(
      "a password in the state",
      workspace: #"""
        zone: Europe/Amsterdam
        state: postgres://rooster:hunter2@db.example.edu/rooster

        """#,
      #"""
      schedules/rooster.yaml:2:8: error: a password is written here, and the file is in git [W103]
          2 | state: postgres://***************@db.example.edu/rooster
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: write state: { url: postgres://****@host/database, password: env:NAME }

      """#),
    Fixture(
      "a misspelt key",
      workspace: #"""
        zone: Europe/Amsterdam
        term: 2027-spring

        """#,
      #"""
      schedules/rooster.yaml:2:1: error: 'term' is not a key of rooster.yaml [S101]
          2 | term: 2027-spring
            | ^^^^
      hint: did you mean 'terms'?

      """#),
    Fixture(
      "a key of a schedule file",
      workspace: #"""
        zone: Europe/Amsterdam
        meetings: {}

        """#,
      #"""
      schedules/rooster.yaml:2:1: error: 'meetings' does not belong to rooster.yaml [S122]
          2 | meetings: {}
            | ^^^^^^^^
      hint: write it in a file of its own, such as schedules/courses/cs101.yaml

      """#),
    Fixture(
      "a term that ends before it begins",
      workspace: #"""
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-06-25, ends: 2027-02-01 }

        """#,
      #"""
      schedules/rooster.yaml:3:44: error: the term ends before it begins [S144]
          3 |   2027-spring: { starts: 2027-06-25, ends: 2027-02-01 }
            |                                            ^^^^^^^^^^
      hint: it begins on 2027-06-25

      """#),
    Fixture(
      "a term without an end",
      workspace: #"""
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-06-25 }

        """#,
      #"""
      schedules/rooster.yaml:3:3: error: the term '2027-spring' does not say when it ends [W104]
          3 |   2027-spring: { starts: 2027-06-25 }
            |   ^^^^^^^^^^^
      hint: add 'ends: 2027-02-01'

      """#),
    Fixture(
      "a break outside of the term",
      workspace: #"""
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-02-01, ends: 2027-06-25, breaks: [2028-04-26..2028-05-07] }

        """#,
      #"""
      schedules/rooster.yaml:3:65: warning: the break lies outside of the term [W105]
          3 |   2027-spring: { starts: 2027-02-01, ends: 2027-06-25, breaks: [2028-04-26..2028-05-07] }
            |                                                                 ^^^^^^^^^^^^^^^^^^^^^^
      hint: the term goes from 2027-02-01 to 2027-06-25

      """#),
    Fixture(
      "a day swap outside of the term",
      workspace: #"""
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-02-01, ends: 2027-06-25, runs_as: { 2028-04-04: mon } }

        """#,
      #"""
      schedules/rooster.yaml:3:67: error: the day lies outside of the term [W106]
          3 |   2027-spring: { starts: 2027-02-01, ends: 2027-06-25, runs_as: { 2028-04-04: mon } }
            |                                                                   ^^^^^^^^^^
      hint: the term goes from 2027-02-01 to 2027-06-25

      """#),
    Fixture(
      "a provider that is not known",
      workspace: #"""
        zone: Europe/Amsterdam
        accounts:
          zoom: { provider: teams }

        """#,
      #"""
      schedules/rooster.yaml:3:21: error: 'teams' is not zoom or bigbluebutton [S116]
          3 |   zoom: { provider: teams }
            |                     ^^^^^

      """#),
    Fixture(
      "an account without its provider",
      workspace: #"""
        zone: Europe/Amsterdam
        accounts:
          zoom: { account_id: env:A }

        """#,
      #"""
      schedules/rooster.yaml:3:3: error: the account 'zoom' does not say who provides it [W102]
          3 |   zoom: { account_id: env:A }
            |   ^^^^
      hint: add 'provider: zoom' or 'provider: bigbluebutton'

      """#),
  ]
}
