extension Catalogue {
  /// Findings about exports of institutions.
  static let exports = [
    CatalogueEntry(
      PeopleCodes.otherTerm, "Classes of an export are of another term",
      """
      Exports have the classes of several terms, and an old one has only those that are over. Classes whose term
      has no day in common with the course's are left out. Write the class with 'class' to take it all the same.
      """,
      wrong: sis([
        "academicSessions.csv":
          "sourcedId,title,startDate,endDate\nf26,Fall,2026-09-01,2026-12-20\n",
        "classes.csv": "sourcedId,classCode,termSourcedIds\nk1,CS101,f26\n",
      ]),
      right: sis([:])),
    CatalogueEntry(
      PeopleCodes.incompleteExport, "A file or a column of an export is missing",
      """
      Who is in which class is known from several files together: users.csv has the people, classes.csv the classes,
      and enrollments.csv says who is where.
      """,
      wrong: sis(["enrollments.csv": nil]), right: sis([:])),
    CatalogueEntry(
      PeopleCodes.deltaExport, "An export has only what changed",
      """
      The manifest says 'delta': the file has what changed since the last export. Taken for everybody, it would
      take all others off the lists.
      """,
      wrong: sis(["manifest.csv": "propertyName,value\nfile.enrollments,delta\n"]),
      right: sis(["manifest.csv": "propertyName,value\nfile.enrollments,bulk\n"])),
    CatalogueEntry(
      PeopleCodes.unknownUser, "An enrolment is of somebody whom the export does not list",
      """
      Without a row in users.csv there is no address, and nobody to register. The files are of different days,
      or a spreadsheet has changed the ids: it takes leading zeros away and rounds long numbers.
      """,
      wrong: sis(["users.csv": "sourcedId,email\nu1,bob@example.edu\n"]), right: sis([:])),
    CatalogueEntry(
      PeopleCodes.unknownClass, "An enrolment is in a class that the export does not list",
      """
      The class of the enrolment is not in classes.csv, so it belongs to no course. The files are of different
      days, or a spreadsheet has changed the ids.
      """,
      wrong: sis([
        "enrollments.csv": enrollments + "k2,u2,student\n"
      ]), right: sis([:])),
    CatalogueEntry(
      PeopleCodes.shortEnrollment, "An enrolment does not last the whole term",
      """
      Who has left before the term begins, or comes after it, is left out. Who leaves during the term stays
      registered until an export leaves them out: a file means the same on every day it is read.
      """,
      wrong: sis([
        "enrollments.csv":
          "classSourcedId,userSourcedId,role,endDate\nk1,u1,student,\nk1,u2,student,2026-12-01\n"
      ]), right: sis([:])),
    CatalogueEntry(
      PeopleCodes.emptyClass, "A class of an export has no students",
      """
      Before people enrol, a class has nobody. Later it is a sign of an export that went wrong.
      """,
      wrong: sis(["enrollments.csv": "classSourcedId,userSourcedId,role\n"]), right: sis([:])),
    CatalogueEntry(
      PeopleCodes.doubledID, "Two people of an export have the same id",
      """
      Enrolments name people by ids, so nobody can tell which of the two is meant. Spreadsheets round long
      numbers, which makes equal ids of different ones.
      """,
      wrong: sis([
        "users.csv": "sourcedId,email\nu1,bob@example.edu\nu2,eva@example.edu\nu2,kim@example.edu\n"
      ]), right: sis([:])),
    CatalogueEntry(
      PeopleCodes.partOfExport, "A list is the part of an export that says nothing of classes",
      """
      The file users.csv of an export has everybody of the institution. Named alone, it would register all of them;
      name its folder, and only the people of the class are.
      """,
      wrong: sis([:], named: "sis/users.csv"), right: sis([:])),
  ]

  private static let enrollments =
    "classSourcedId,userSourcedId,role\nk1,u1,student\nk1,u2,student\n"

  // A small export with other files in the place of some of it.
  private static func sis(_ changes: [String: String?], named: String = "./sis") -> CatalogueExample
  {
    var texts: [String: String?] = [
      "users.csv": "sourcedId,email\nu1,bob@example.edu\nu2,eva@example.edu\n",
      "classes.csv": "sourcedId,classCode\nk1,CS101\n",
      "enrollments.csv": enrollments,
    ]
    texts.merge(changes) { $1 }
    let head = "course: CS101\nterm: 2027-spring\nregistrants: \(named)\n"
    let files = texts.sorted { $0.key < $1.key }.compactMap { name, text in
      text.map { CatalogueFile("schedules/sis/\(name)", $0) }
    }
    return CatalogueExample([CatalogueFile("schedules/cs101.yaml", head)] + files)
  }
}
