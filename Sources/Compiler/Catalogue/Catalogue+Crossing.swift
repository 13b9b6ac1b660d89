extension Catalogue {
  /// Findings about classes that cannot be held together.
  static let crossing = [
    CatalogueEntry(
      .hostClash, "A host has more meetings at a time than the licence allows",
      """
      A Zoom user runs one meeting at a time on free and pro plans and two on business, education and
      enterprise, or as many as 'concurrent' of the host says, and nothing beside a webinar. Zoom takes
      overlapping meetings without a word, and the second one fails when somebody starts it.

      All dates are named: '2027-02-01 to 2027-03-15' are all weeks from the first to the last. Classes that
      touch do not clash.
      """,
      wrong: twoMeetings("host: room-01@example.edu", "mon 11:00-12:00"),
      right: twoMeetings("host: room-01@example.edu", "mon 11:30-12:30")),
    CatalogueEntry(
      .teacherClash, "A teacher is in two places at a time",
      """
      The same teacher is named in two courses whose classes are at the same time. It is a warning: timetables
      list people twice for sections that meet together. Those are better written as one class with
      'with:' and the other courses, which makes one meeting with the people of all.

      Coaches are not asked, and in a file with several teachers each may hold one of its classes.
      """,
      wrong: taughtTwice("mon 11:00-12:00"), right: taughtTwice("tue 11:00-12:00")),
    CatalogueEntry(
      .hostShortage, "A pool has fewer hosts than its classes need",
      """
      More classes with 'host: pool' are at the same time than all hosts of the account can hold, those
      counted whom files name. It is a proof: whoever holds what, some of them stay without a host, and
      'rooster plan' says which. 'rooster hosts' shows who holds what and how many hosts are missing when.

      Webinars are counted by themselves too, because only hosts with a webinar licence hold them.
      """,
      wrong: threePooled("mon 11:00-12:00"), right: threePooled("mon 11:30-12:00")),
  ]

  private static func threePooled(_ third: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      meetings:
        lecture: { weekly: mon 10:00-11:30, host: pool }
        practice: { weekly: mon 10:30-11:30, host: pool }
        tutorial: { weekly: \(third), host: pool }

      """)
  }

  private static func twoMeetings(_ host: String, _ second: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      meetings:
        lecture: { weekly: mon 10:00-11:30, \(host) }
        tutorial: { weekly: \(second), \(host) }

      """)
  }

  private static func taughtTwice(_ second: String) -> CatalogueExample {
    let other = """
      course: CS102
      term: 2027-spring
      teachers: [ada@example.edu]
      meetings:
        seminar: { weekly: \(second) }

      """
    return .schedule(
      """
      course: CS101
      term: 2027-spring
      teachers: [ada@example.edu]
      meetings:
        lecture: { weekly: mon 10:00-11:30 }

      """, beside: CatalogueFile("schedules/cs102.yaml", other))
  }
}
