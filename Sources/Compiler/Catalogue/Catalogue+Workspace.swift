extension Catalogue {
  /// Findings about `rooster.yaml` and the workspace as a whole.
  static let workspace = [
    CatalogueEntry(
      .noWorkspace, "There is no rooster.yaml",
      """
      The file schedules/rooster.yaml says what all schedules have in common: the time zone, the terms, the
      accounts. Without it no date has a meaning, so nothing is read at all.

      The name is always rooster.yaml; rooster.yml is not looked for.
      """,
      wrong: CatalogueExample(
        [CatalogueFile("schedules/rooster.yml", "zone: Europe/Amsterdam\n")], in: .nothing),
      right: .workspace("zone: Europe/Amsterdam\n")),
    CatalogueEntry(
      .missingSetting, "A setting of the workspace is missing",
      """
      Some things have no sensible default: the time zone of the dates, what kind of account or channel
      something is, and the ids and secrets without which nobody can sign in. Rooster asks for them while
      files are checked, not in the middle of an apply.
      """,
      wrong: .workspace(
        """
        zone: Europe/Amsterdam
        accounts:
          zoom: { provider: zoom, account_id: env:A, client_id: env:B }

        """),
      right: .workspace(
        """
        zone: Europe/Amsterdam
        accounts:
          zoom: { provider: zoom, account_id: env:A, client_id: env:B, client_secret: env:C }

        """)),
    CatalogueEntry(
      .literalSecret, "A secret is written in a file",
      """
      Whoever can read the repository could sign in with it, today and from every old copy. So files only
      say where a secret is found: env:NAME for an environment variable, file:PATH for a file that is not in
      git.

      Git remembers what was committed once. Taking the line out is not enough: have the secret changed too.
      The secret is never repeated in a message.
      """,
      wrong: .workspace(
        """
        zone: Europe/Amsterdam
        key: 8f2c-rooster-of-our-school

        """),
      right: .workspace(
        """
        zone: Europe/Amsterdam
        key: env:ROOSTER_KEY

        """)),
    CatalogueEntry(
      .badTerm, "A term has no beginning, no end or too many days",
      """
      Repeated classes are held from the first to the last day of their term, and weeks are counted from the
      first. A term needs both days, and is at most ten years long: a longer one is a slip in a year, and
      would make thousands of classes.
      """,
      wrong: .workspace(
        """
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-02-01 }

        """),
      right: .workspace(
        """
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-02-01, ends: 2027-06-25 }

        """)),
    CatalogueEntry(
      .breakOutsideTerm, "A break lies outside of its term",
      """
      A break takes classes out of its own term only, so one that lies before or after the term does nothing.
      Most often the year is a slip, and the classes of the real break would be held.
      """,
      wrong: .workspace(
        """
        zone: Europe/Amsterdam
        terms:
          2027-spring:
            starts: 2027-02-01
            ends: 2027-06-25
            breaks: [2026-04-26..2026-05-07]

        """),
      right: .workspace(
        """
        zone: Europe/Amsterdam
        terms:
          2027-spring:
            starts: 2027-02-01
            ends: 2027-06-25
            breaks: [2027-04-26..2027-05-07]

        """)),
    CatalogueEntry(
      .badDaySwap, "A day swap has no effect",
      """
      With runs_as, one day runs the timetable of another weekday: { 2027-04-06: mon } has the Monday
      classes on a Tuesday. On a day outside of the term, or on a day that has that weekday anyway, it changes
      nothing, so the date or the weekday is wrong.
      """,
      wrong: .workspace(
        """
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-02-01, ends: 2027-06-25, runs_as: { 2028-04-04: mon } }

        """),
      right: .workspace(
        """
        zone: Europe/Amsterdam
        terms:
          2027-spring: { starts: 2027-02-01, ends: 2027-06-25, runs_as: { 2027-04-06: mon } }

        """)),
    CatalogueEntry(
      .badCalendarFile, "A calendar file cannot be used",
      """
      Breaks may come from an iCalendar file (.ics). A file that is none, or that is cut off, could hide a
      break, and classes would be held in it. So the file is refused as a whole.

      A file without any day in the term is only a warning: often it is the one of last year.
      """,
      wrong: .workspace(
        termWithHolidays, beside: CatalogueFile("schedules/holidays.ics", "May break\n")),
      right: holidays(mayBreak)),
    CatalogueEntry(
      .unreadableFile, "A file cannot be read",
      """
      The file is there and its text is not to be had: it is larger than 4 MB, its permissions forbid it, or it
      is a link that leads out of the workspace. If Rooster passed over it, its classes would look deleted; so
      it stops.
      """,
      wrong: CatalogueExample(
        [
          CatalogueFile(
            "schedules/link.yaml", bytes: [], shown: "(a link to /home/ada/timetable.yaml)\n")
        ],
        failures: [
          SourceFailure(
            path: "schedules/link.yaml",
            sentence: "it leads out of the workspace: files and links must stay inside")
        ]),
      right: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture:
            weekly: mon 10:00-11:30

        """)),
    CatalogueEntry(
      .unknownDefaultAccount, "The default account is not an account",
      """
      Meetings without 'on:' are held at the default account. It must be one of the names below
      'accounts:', or none of these meetings could be made.
      """,
      wrong: .workspace(
        """
        zone: Europe/Amsterdam
        accounts:
          bbb: { provider: bigbluebutton, url: "https://bbb.example.edu/", secret: env:BBB_SECRET }
        default_account: zoom

        """),
      right: .workspace(
        """
        zone: Europe/Amsterdam
        accounts:
          bbb: { provider: bigbluebutton, url: "https://bbb.example.edu/", secret: env:BBB_SECRET }
        default_account: bbb

        """)),
    CatalogueEntry(
      .doubledHost, "A host is listed twice",
      """
      The list of hosts says who may host classes and how many at a time. A host who is listed twice could
      be counted twice, and get two classes at one time. Capital and small letters make no difference.
      """,
      wrong: hosts("[room-01@example.edu, Room-01@example.edu]"),
      right: hosts("[room-01@example.edu, room-02@example.edu]")),
    CatalogueEntry(
      .badState, "The state cannot be kept there",
      """
      Rooster remembers in its state what it has made; without it, every class would be made again. The state
      is kept in a file of the workspace's machine, or in a PostgreSQL database.
      """,
      wrong: .workspace(
        """
        zone: Europe/Amsterdam
        state: mysql://db.example.edu/rooster

        """),
      right: .workspace(
        """
        zone: Europe/Amsterdam
        state: .rooster/state.db

        """)),
  ]

  private static func hosts(_ list: String) -> CatalogueExample {
    .workspace(
      """
      zone: Europe/Amsterdam
      accounts:
        zoom:
          provider: zoom
          account_id: env:A
          client_id: env:B
          client_secret: env:C
          hosts: \(list)

      """)
  }
}
