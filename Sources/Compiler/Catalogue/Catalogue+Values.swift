extension Catalogue {
  /// Findings about keys and values that cannot be read: times, dates, zones.
  static let values = [
    CatalogueEntry(
      .unknownKey, "A key is not known",
      """
      Rooster acts on the keys it knows. If it passed over the others, a misspelt key would be a setting that
      silently does not hold: a waiting room that stays open, a class without its people.
      """,
      wrong: meeting("wating_room: true"), right: meeting("waiting_room: true")),
    CatalogueEntry(
      .wrongShape, "A text, a list or a map stands where another is due",
      """
      Some keys take one value, some a list (lines that begin with '- ', or [a, b]), and some a map of further
      keys. Here one of them stands where another belongs, so what is meant cannot be told.

      Often a line is indented too far or not far enough, or the space after a colon is missing.
      """,
      wrong: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings: lecture

        """),
      right: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture:
            weekly: mon 10:00-11:30

        """)),
    CatalogueEntry(
      .noValue, "A value is missing",
      """
      A key without a value could mean “none”, or that somebody wanted to fill it in later. Rooster does not
      guess. Where nothing is meant, a word says so, such as 'registrants: none'; otherwise delete the
      key.
      """,
      wrong: meeting("host: null"), right: meeting("host: pool")),
    CatalogueEntry(
      .notAZone, "A time zone is not known",
      """
      The zone decides at which moment 10:00 is. It is written as a region and a city, such as
      Europe/Amsterdam, because only a region says when its clocks change. Abbreviations like CET or EST and
      offsets like +01:00 do not; with them, classes would be an hour off for half of the year.
      """,
      wrong: head("zone: Europe/Berln"), right: head("zone: Europe/Berlin")),
    CatalogueEntry(
      .notABoolean, "A value is neither true nor false",
      """
      Such a key takes true or false, written small. Other words, and yes and no with them, are text in YAML
      1.2, and programs disagree about what they mean.
      """,
      wrong: meeting("waiting_room: yes"), right: meeting("waiting_room: true")),
    CatalogueEntry(
      .notATime, "A text is not a time",
      """
      A time has hours and minutes on the 24-hour clock, such as 9:30 or 13:00; a range has a hyphen between
      two of them. Everything else has two readings: 10-11 could be two hours or a day and a month, and 1:30
      could be in the afternoon.
      """,
      wrong: weekly("mon 10-11"), right: weekly("mon 10:00-11:00")),
    CatalogueEntry(
      .notADuration, "A text is not a duration",
      """
      A duration is written 45m, 1h30 or 2h, or as a number of minutes such as 90. A decimal is refused: 1.5
      could be an hour and a half, or one hour and five minutes.
      """,
      wrong: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture:
            weekly: mon 10:00
            lasts: 1.5

        """),
      right: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture:
            weekly: mon 10:00
            lasts: 1h30

        """)),
    CatalogueEntry(
      .notADate, "A text is not a date",
      """
      A date is written year, month, day: 2027-03-10. Other orders mean different days in different
      countries: 10/03/2027 is in March here and in October there, and people would come on the wrong day.
      """,
      wrong: at("10/03/2027 15:00-16:30"), right: at("2027-03-10 15:00-16:30")),
    CatalogueEntry(
      .notADateTime, "A text is not a date and a time",
      """
      A single class needs both: the day and the time, with a space between, such as 2027-03-10 15:00. A date
      alone says nothing about the hour, and a time alone nothing about the day.
      """,
      wrong: at("2027-03-10"), right: at("2027-03-10 15:00-16:30")),
    CatalogueEntry(
      .notAWeekday, "A text is not a weekday",
      """
      Weekdays are mon, tue, wed, thu, fri, sat and sun, or their full English names. Names of other
      languages are not taken, because they get in each other's way: 'mar' is a Tuesday in Spanish and in
      French, and March in English.
      """,
      wrong: weekly("maandag 10:00-11:30"), right: weekly("mon 10:00-11:30")),
    CatalogueEntry(
      .notAnEmail, "A text is not an e-mail address",
      """
      People are told apart by their e-mail addresses, and invitations go there. A name alone, or an
      address with a slip in it, would leave somebody without a link.
      """,
      wrong: head("teachers: [ada]"), right: head("teachers: [ada@example.edu]")),
    CatalogueEntry(
      .notAName, "A name cannot be a part of an address",
      """
      The ids of courses and the names of meetings become addresses such as CS101/lecture, which plans and
      commands use. So they are made of letters, digits, '.', '_' and '-', without spaces and slashes. What
      people read is the title, and there everything may be written.
      """,
      wrong: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          Lecture 1:
            weekly: mon 10:00-11:30

        """),
      right: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture-1:
            title: Lecture 1
            weekly: mon 10:00-11:30

        """)),
    CatalogueEntry(
      .notAURL, "A text is not a URL that may be used",
      """
      An address of the web begins with https:// here. With http:// everything, also passwords, would
      travel readable for everybody on the way; it is taken only for the machine itself. A name and a password
      in front of the host are refused, because the file is in git.
      """,
      wrong: head("page: campus.example.edu/CS101"),
      right: head("page: https://campus.example.edu/CS101")),
    CatalogueEntry(
      .notANumber, "A text is not a number of the kind that is due",
      """
      Numbers are written with digits, and those that need it with their unit: 30% for a share, 400d for
      days, 2 weeks for an interval. Without the unit nobody could tell whether 30 is a share or a count.
      """,
      wrong: .workspace("zone: Europe/Amsterdam\npolicy: { max_change: 30 }\n"),
      right: .workspace("zone: Europe/Amsterdam\npolicy: { max_change: 30% }\n")),
    CatalogueEntry(
      .notAChoice, "A word is not one of those that may be chosen",
      """
      This key knows a few words only, and the message lists them. They are written exactly so, with small
      letters.
      """,
      wrong: meeting("recording: clud"), right: meeting("recording: cloud")),
  ]

  /// A schedule file whose head has one more line.
  static func head(_ line: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      \(line)
      meetings:
        lecture:
          weekly: mon 10:00-11:30

      """)
  }

  /// A schedule file with a weekly class that has one more line.
  static func meeting(_ line: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      meetings:
        lecture:
          weekly: mon 10:00-11:30
          \(line)

      """)
  }

  /// A schedule file with one weekly class.
  static func weekly(_ time: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      meetings:
        lecture:
          weekly: \(time)

      """)
  }

  /// A schedule file with one class on a date.
  static func at(_ time: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      meetings:
        lecture:
          at: \(time)

      """)
  }
}
