extension Catalogue {
  /// Findings about what a file is about, and about addresses.
  static let heads = [
    CatalogueEntry(
      .overLimit, "There is more of something than is read",
      """
      A list has at most 5,000 entries, a file at most 5,000 meetings and a text at most 100,000 bytes. That is far
      more than people write by hand; more of it comes from a program that went astray, and would make every check
      slow. People belong into files of their own, which may be longer.
      """,
      wrong: CatalogueExample([
        CatalogueFile(
          "schedules/cs101.yaml",
          bytes: Array(("course: CS101\ncoaches: [" + moreThanAList + "a@example.org]\n").utf8),
          shown: "course: CS101\ncoaches: [a@example.org, a@example.org, (and so on)\n")
      ]), right: .schedule("course: CS101\ncoaches: [a@example.org]\n")),
    CatalogueEntry(
      .noHead, "A file does not say what it is about",
      """
      Every file below schedules/ is about exactly one thing, and one line says which: 'course: CS101',
      'user: ada@example.edu' for office hours and the like, or 'global: help-desk'. From it the addresses
      of its meetings are made, by which Rooster knows them again.
      """,
      wrong: .schedule(
        """
        title: Algorithms
        term: 2027-spring
        meetings:
          lecture:
            weekly: mon 10:00-11:30

        """),
      right: head("title: Algorithms")),
    CatalogueEntry(
      .severalHeads, "A file is about two things",
      """
      A file has one of 'course:', 'user:' and 'global:'. With two, nobody could tell to which of them its
      meetings belong. Teachers of a course are named with 'teachers:'.
      """,
      wrong: head("user: ada@example.edu"), right: head("teachers: [ada@example.edu]")),
    CatalogueEntry(
      .doubledHead, "Two files are about the same",
      """
      The id of a course is unique in the workspace, because the addresses of its meetings begin with it. Mostly
      a file was copied and its first line forgotten. Runs and groups of one course may have a file each,
      when 'session:' or 'group:' tells them apart.
      """,
      wrong: .schedule(
        "course: CS101\n", beside: CatalogueFile("schedules/cs102.yaml", "course: CS101\n")),
      right: .schedule(
        "course: CS101\n", beside: CatalogueFile("schedules/cs102.yaml", "course: CS102\n"))),
    CatalogueEntry(
      .doubledAddress, "Two meetings have the same name",
      """
      The name of a meeting is a part of its address, such as CS101/lecture, and so it is used once in a file;
      meetings and webinars count together.
      """,
      wrong: guest("lecture"), right: guest("guest-lecture")),
    CatalogueEntry(
      .badMovedFrom, "An old address cannot be used",
      """
      'moved_from:' tells that a meeting had another address before, so that it keeps its links. It takes the
      whole old address, with the course: CS101/lecture. One old address can be taken over once, and only when no
      meeting has it any more.
      """,
      wrong: meeting("moved_from: seminar"), right: meeting("moved_from: CS101/seminar")),
  ]

  private static func guest(_ name: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      meetings:
        lecture:
          weekly: mon 10:00-11:30
      webinars:
        \(name):
          at: 2027-03-10 15:00-16:30
          host: studio@example.edu

      """)
  }

  private static let moreThanAList = String(
    repeating: "a@example.org, ", count: LanguageLimits.entriesOfList)
}
