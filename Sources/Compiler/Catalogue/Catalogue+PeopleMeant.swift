extension Catalogue {
  /// Findings about whom of a list a schedule file means.
  static let peopleMeant = [
    CatalogueEntry(
      PeopleCodes.otherRoles, "People of a list have another role than student",
      """
      Exports of a course have its teachers beside its students. Registrants are the students; the others are left
      out, and a note counts them. Who may host is named with 'teachers:' and 'coaches:'. With 'roles: all',
      everybody on the list is registered.
      """,
      wrong: .people("email,role\nbob@example.edu,student\ntom@example.edu,teacher\n"),
      right: .people("email,role\nbob@example.edu,student\n")),
    CatalogueEntry(
      PeopleCodes.unknownRole, "The role of somebody on a list is not known",
      """
      The word is none of those that Moodle, Canvas, Chamilo and OneRoster use. Its people are registered,
      because a link too many does less harm than a student without one. Say with 'roles' whom you mean.
      """,
      wrong: .people("email,role\nbob@example.edu,student\neva@example.edu,auditor\n"),
      right: .people("email,role\nbob@example.edu,student\neva@example.edu,student\n")),
    CatalogueEntry(
      PeopleCodes.otherGroups, "People of a list are in other groups",
      """
      The schedule file is about one group, and the list says who is in which. Only the people of the group are
      registered; a note counts them.
      """,
      wrong: group("email,group\nbob@example.edu,A\neva@example.edu,B\n"),
      right: group("email,group\neva@example.edu,B\n")),
    CatalogueEntry(
      PeopleCodes.noSuchGroup, "Nobody on a list is in the group",
      """
      The list names groups, and not this one: it is misspelt, or the list is of another course. If everybody
      were left out without a word, everybody would lose their link.
      """,
      wrong: group("email,group\nbob@example.edu,A\n"),
      right: group("email,group\nbob@example.edu,Group B\n")),
    CatalogueEntry(
      PeopleCodes.noSuchColumn, "A list does not say who is in which class or group",
      """
      A class or a group was asked for, and no column of the list tells it. Its name may be an unusual one:
      'group', 'section', 'class' and 'course' are understood, in several languages.
      """,
      wrong: narrowed("group: B", "email\nbob@example.edu\n"),
      right: narrowed("group: B", "email,group\nbob@example.edu,B\n")),
    CatalogueEntry(
      PeopleCodes.nobodyMeant, "Nobody on a list can be registered",
      """
      There are people on the list, but all of them are left out: they have no addresses, or other roles. An
      empty list by accident would take everybody's link away. To invite nobody, write 'registrants: none'.
      """,
      wrong: .people("email,role\ntom@example.edu,teacher\n"),
      right: .people("email,role\nbob@example.edu,student\n")),
    CatalogueEntry(
      PeopleCodes.noSuchClass, "A list has no such class",
      """
      The class is misspelt, or the list is an older one. The message names the nearest, or those there are.
      """,
      wrong: narrowed("class: CS1O1", "email,class\nbob@example.edu,CS101\n"),
      right: narrowed("class: CS101", "email,class\nbob@example.edu,CS101\n")),
  ]

  private static func group(_ list: String) -> CatalogueExample {
    .schedule(
      "course: CS101\ngroup: B\nregistrants: people.csv\n",
      beside: CatalogueFile("schedules/people.csv", list))
  }

  private static func narrowed(_ choice: String, _ list: String) -> CatalogueExample {
    .schedule(
      "course: CS101\nregistrants: { file: people.csv, \(choice) }\n",
      beside: CatalogueFile("schedules/people.csv", list))
  }
}
