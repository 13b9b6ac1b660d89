extension Catalogue {
  /// Findings about what a meeting refers to: accounts, hosts, presets, channels, courses.
  static let references = [
    CatalogueEntry(
      .unknownAccount, "An account is not known",
      """
      Accounts are declared in rooster.yaml, below 'accounts:', and 'on:' names one of them by the name it has
      there.
      """,
      wrong: meeting("on: zom"), right: meeting("on: zoom")),
    CatalogueEntry(
      .noAccount, "A meeting has no account",
      """
      Nothing says where the meeting is held: it has no 'on:', there is no 'default_account:', and there is not
      exactly one account that could be taken.
      """,
      wrong: .workspace(
        "zone: Europe/Amsterdam\n", beside: CatalogueFile("schedules/cs101.yaml", guestLecture)),
      right: .workspace(
        """
        zone: Europe/Amsterdam
        accounts:
          bbb: { provider: bigbluebutton, url: "https://bbb.example.edu/", secret: env:BBB_SECRET }

        """, beside: CatalogueFile("schedules/cs101.yaml", guestLecture))),
    CatalogueEntry(
      .unknownPreset, "A preset is not known",
      """
      'like: lecture' takes what the meeting does not say itself from templates/meetings/lecture.yaml. There
      is no file of the name that stands here.
      """,
      wrong: meeting("like: lectrue"), right: meeting("like: lecture")),
    CatalogueEntry(
      .badHost, "A host cannot host",
      """
      A host is one of the users that rooster.yaml lists for the account: they have a licence, and Rooster knows
      when they are taken. A webinar needs a host with a webinar licence. Anybody else would be refused by the
      provider in the middle of an apply.
      """,
      wrong: meeting("host: romo-01@example.edu"),
      right: meeting("host: room-01@example.edu")),
    CatalogueEntry(
      .notForProvider, "A key has no meaning at this provider",
      """
      Zoom and BigBlueButton can do different things: a BigBlueButton room has no host, for its teachers start
      it, and there are no webinars. A key that cannot be carried out is refused where it is written, and
      passed over where a preset or the defaults say it.
      """,
      wrong: room("host: ada@example.edu"), right: room("open_before: 15m")),
    CatalogueEntry(
      .unknownTemplate, "An announcement template is not known",
      """
      'announce: class' uses the text templates/announcements/class.md. There is no template of the name that
      stands here, so nothing would be announced.
      """,
      wrong: meeting("announce: clas"), right: meeting("announce: class")),
    CatalogueEntry(
      .unknownChannel, "A channel is not known",
      """
      Channels are declared in rooster.yaml, below 'channels:': a web site, mail, a webhook. An announcement
      names them by the names they have there.
      """,
      wrong: announcement("channels: [protal], text: The first class is on Monday."),
      right: announcement("channels: [portal], text: The first class is on Monday.")),
    CatalogueEntry(
      .unknownCourse, "A course is not known",
      """
      'with:' shares a meeting with other courses, whose people are on its list too. A course is named as its
      address begins, with session and group if it has them: CS102.B.
      """,
      wrong: shared(with: "CS120"), right: shared(with: "CS102")),
    CatalogueEntry(
      .noPeople, "A list of people is missing",
      """
      'registration: list' lets only those in who are on a list, and there is none, so nobody could
      come.
      """,
      wrong: meeting("registration: list"), right: meeting("registration: open")),
    CatalogueEntry(
      .badAnnouncement, "An announcement is incomplete",
      """
      An announcement of the course has a title, channels, and one text: either 'text:' here, or 'template:' with
      the name of a template. Without a text there is nothing to show, and with two it is not clear which one.
      """,
      wrong: announcement("channels: [portal]"),
      right: announcement("channels: [portal], text: The first class is on Monday.")),
    CatalogueEntry(
      .refusedByProvider, "The provider cannot do this",
      """
      The provider's own rules are known before anything is sent: how long a title may be, how many people a
      room holds, which settings go together. What it would refuse is told here, at the line that asks for
      it, and not in the middle of an apply.
      """,
      wrong: meeting("passcode: our-class-2027"), right: meeting("passcode: class-2027")),
  ]

  /// Findings about the provider's own fields.
  static let providerFields = [
    CatalogueEntry(
      .unknownProviderField, "The provider has no such field",
      """
      Below 'zoom:' and 'bbb:' stand fields of the provider's own API, under the names they have there. A name that
      the provider does not know would be passed over without a word, or refused in the middle of an apply; some
      fields belong to webinars only, or to meetings only.
      """,
      wrong: meeting("zoom: { oudio: both }"), right: meeting("zoom: { audio: both }")),
    CatalogueEntry(
      .reservedProviderField, "A field of the provider cannot be written",
      """
      What a key of the meeting stands for is written by Rooster, so that it is checked, planned and compared in one
      place; the key to use is named. A few other fields would break links or mix up rooms, and the hint says how.
      """,
      wrong: meeting("zoom: { topic: Algorithms }"), right: meeting("title: Algorithms")),
    CatalogueEntry(
      .badProviderValue, "A field of the provider has another kind of value",
      """
      The provider takes true or false, a number within limits, one of a few words, a text of some length, a list, or a
      map of further fields, as its documentation says. Another value would be refused in the middle of an apply.
      """,
      wrong: meeting("zoom: { audio: bith }"), right: meeting("zoom: { audio: both }")),
  ]

  private static let guestLecture = """
    course: CS101
    meetings:
      guest:
        at: 2027-03-10 15:00-16:30

    """

  private static func room(_ line: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      teachers: [ada@example.edu]
      meetings:
        tutorial:
          on: bbb
          weekly: fri 09:00-10:00
          \(line)

      """)
  }

  private static func announcement(_ members: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      announcements:
        welcome: { title: Welcome, \(members) }

      """)
  }
}
