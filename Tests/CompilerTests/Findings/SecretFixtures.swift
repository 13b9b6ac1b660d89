/// Secrets in a file that is in git, and a part of a term.
enum SecretFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a literal secret on a line of its own",
      workspace: #"""
        zone: Europe/Amsterdam
        key:
          hunter2

        """#,
      #"""
      schedules/rooster.yaml:3:3: error: a secret is written here, and the file is in git [W103]
          3 |   *******
            |   ^^^^^^^
      hint: write env:NAME or file:PATH, and change the secret, as git remembers it

      """#),
    Fixture(
      "a secret twice",
      workspace: #"""
        zone: Europe/Amsterdam
        accounts:
          bbb:
            provider: bigbluebutton
            url: https://bbb.example.edu/
            secret: hunter2
            secret: "hunter2"

        """#,
      #"""
      schedules/rooster.yaml:6:13: error: a secret is written here, and the file is in git [W103]
          6 |     secret: *******
            |             ^^^^^^^
      hint: write env:NAME or file:PATH, and change the secret, as git remembers it
      schedules/rooster.yaml:7:5: error: 'secret' is given twice (first at line 6) [Y017]
          7 |     secret: *********
            |     ^^^^^^
      hint: keep one of the two
      schedules/rooster.yaml:6:5: note: 'secret' is given here first
          6 |     secret: *******
            |     ^^^^^^

      """#),
    Fixture(
      "a secret with a colon",
      workspace: #"""
        zone: Europe/Amsterdam
        key: hunter2: too

        """#,
      #"""
      schedules/rooster.yaml:2:13: error: a value with ': ' in it needs quotes [Y030]
          2 | key: ************
            |             ^
      hint: write key: **************
      schedules/rooster.yaml:2:13: note: the schedule files are checked when this can be read

      """#),
    Fixture(
      "a secret without a space",
      workspace: #"""
        zone: Europe/Amsterdam
        key:hunter2

        """#,
      #"""
      schedules/rooster.yaml:2:1: error: a space is missing after the colon [Y023]
          2 | key:*******
            | ^^^^^^^^^^^
      hint: write 'key: ********
      schedules/rooster.yaml:2:1: note: the schedule files are checked when this can be read

      """#),
    Fixture(
      "a user in a URL",
      workspace: #"""
        zone: Europe/Amsterdam
        channels:
          hook: { kind: webhook, url: "https://ada:hunter2@hooks.example.edu/" }

        """#,
      #"""
      schedules/rooster.yaml:3:32: error: a URL may not hold a user or a password [S114]
          3 |   hook: { kind: webhook, url: "https://***********@hooks.example.edu/" }
            |                                ^^^^^^^^
      hint: the file is in git; delete what is before the '@'

      """#),
  ]
}
