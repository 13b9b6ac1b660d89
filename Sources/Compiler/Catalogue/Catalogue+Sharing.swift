extension Catalogue {
  /// Findings about meetings of several courses.
  static let sharing = [
    CatalogueEntry(
      .needlessShare, "A shared meeting names a course that adds nothing",
      """
      'with:' names the other courses whose people come too. The course of the file itself is in the meeting
      anyway, and a course that is named twice comes once. Perhaps another course was meant.
      """,
      wrong: shared(with: "CS102, CS101"), right: shared(with: "CS102")),
    CatalogueEntry(
      .mutualSharing, "Two courses share one class with each other",
      """
      A class for several courses is one meeting, and is written in the file of one of them. When both files have
      it, and each names the other, there are two meetings with two links at the same time, and half of the
      people come to each. Classes of other names at other times may be shared in both directions.
      """,
      wrong: lecture(of: "CS102", line: "with: [CS101]"),
      right: lecture(of: "CS102", line: "title: Lecture of our own")),
    CatalogueEntry(
      .shareWithoutList, "A course of a shared meeting has no list of people",
      """
      Who is on a list gets a link of their own, and nobody else is let in. A course without 'registrants:' brings
      nobody, so its people could not come. Where none of the courses has a list, everybody uses one link, and
      nothing is missing.
      """,
      wrong: shared(with: "CS102", list: nil), right: shared(with: "CS102")),
  ]

  /// A lecture of CS101 that another course attends.
  ///
  /// - Parameters:
  ///   - course: What stands in `with`.
  ///   - list: The registrants of CS102; `nil`: it has none.
  static func shared(
    with course: String, list: String? = "[eva@example.edu]"
  ) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      registrants: [bob@example.edu]
      meetings:
        lecture:
          weekly: mon 10:00-11:30
          with: [\(course)]

      """,
      beside: CatalogueFile(
        "schedules/cs102.yaml",
        "course: CS102\n" + (list.map { "registrants: \($0)\n" } ?? "")))
  }

  private static func lecture(of course: String, line: String) -> CatalogueExample {
    .schedule(
      """
      course: CS101
      term: 2027-spring
      registrants: [bob@example.edu]
      meetings:
        lecture:
          weekly: mon 10:00-11:30
          with: [\(course)]

      """,
      beside: CatalogueFile(
        "schedules/cs102.yaml",
        """
        course: CS102
        term: 2027-spring
        registrants: [eva@example.edu]
        meetings:
          lecture:
            weekly: mon 10:00-11:30
            \(line)

        """))
  }
}
