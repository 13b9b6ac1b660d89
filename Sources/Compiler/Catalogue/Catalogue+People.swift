extension Catalogue {
  /// Findings about a list of people as a whole.
  static let peopleFiles = [
    CatalogueEntry(
      PeopleCodes.empty, "A list of people is empty",
      """
      An export that went wrong is often an empty file. If Rooster took it for a list of nobody, it would
      take everybody's link away. To invite nobody, write 'registrants: none' in the schedule file.
      """,
      wrong: .people(""), right: goodList),
    CatalogueEntry(
      PeopleCodes.notText, "A list of people is not a text file",
      """
      Lists are CSV: text with a line for each person. A workbook of a spreadsheet (.xlsx, .ods, .xls) or a PDF
      is another format, also when somebody changed the ending of its name to .csv.
      """,
      wrong: list(Array("PK\u{3}\u{4}".utf8), shown: "(a workbook, renamed from people.xlsx)\n"),
      right: goodList),
    CatalogueEntry(
      PeopleCodes.webPage, "A list of people is a web page",
      """
      A campus system that has signed its user out answers an export with the page for signing in, and the
      browser saves that under the name of the list.
      """,
      wrong: .people("<!DOCTYPE html><html><title>Sign in</title></html>\n"), right: goodList),
    CatalogueEntry(
      PeopleCodes.nul, "A list of people has NUL characters",
      """
      Text has no NUL characters. A file that has them was damaged, or saved as UTF-16 without the mark that says
      so, and its names would be read wrong.
      """,
      wrong: list(
        Array("email\nbob\u{0}@example.edu\n".utf8), shown: "email\nbob(NUL)@example.edu\n"),
      right: goodList),
    CatalogueEntry(
      PeopleCodes.mixedEncodings, "A list of people mixes two encodings",
      """
      The file is UTF-8 at one place and an older encoding at another: two lists were joined. One of them would
      be read with wrong letters, so that 'Müller' becomes 'M\u{FFFD}ller' on everything that goes out.
      """,
      wrong: list(
        Array("email,name\nbob@example.edu,Zoë\neva@example.edu,M".utf8) + [0xFC]
          + Array("ller\n".utf8),
        shown: "email,name\nbob@example.edu,Zoë\neva@example.edu,M\u{FFFD}ller\n"),
      right: .people("email,name\nbob@example.edu,Zoë\neva@example.edu,Müller\n")),
    CatalogueEntry(
      PeopleCodes.tooLarge, "A list of people is too large",
      """
      A list of everybody at a large university has some ten megabytes, and its enrolments have forty. A larger file is something else, such
      as an export of the whole database.
      """,
      wrong: list(
        Array(repeating: UInt8(ascii: "x"), count: PeopleReader.mostBytes + 1),
        shown: "(more than 64 MB)\n"),
      right: goodList),
    CatalogueEntry(
      PeopleCodes.tooManyRows, "A list of people has too many rows",
      """
      No course and no university has so many people. The file is something else, or a spreadsheet has saved
      all the empty rows of its sheet.
      """,
      wrong: list(
        Array(("email\n" + String(repeating: "\n", count: PeopleReader.mostRows + 1)).utf8),
        shown: "email\n(and more than a million rows)\n"),
      right: goodList),
    CatalogueEntry(
      PeopleCodes.unclosedQuote, "A quote in a list of people is never closed",
      """
      A cell may be put in quotes, and then ends at the next quote. Without it, the rest of the file would be
      one cell, and everybody below would be missing. A quote that is meant as a character is written twice
      inside of quotes.
      """,
      wrong: .people("email,first_name\nbob@example.edu,\"Bob\neva@example.edu,Eva\n"),
      right: .people("email,first_name\nbob@example.edu,\"Bob\"\neva@example.edu,Eva\n")),
    CatalogueEntry(
      PeopleCodes.noHeader, "A list of people has no line with the names of its columns",
      """
      The first line says what the columns are, so that first and last names are not confused and further
      columns do no harm. Here a person stands there, who would be taken for the names of columns and be left out.
      """,
      wrong: .people("bob@example.edu,Bob,Bee\neva@example.edu,Eva,Ek\n"), right: goodList),
    CatalogueEntry(
      PeopleCodes.noEmailColumn, "A list of people has no column with e-mail addresses",
      """
      People are known by their e-mail addresses. Columns are found by their names, as the usual campus systems
      write them in English, Dutch, German, French and Spanish; the message lists those of the file.
      """,
      wrong: .people("first_name,last_name\nBob,Bee\nEva,Ek\n"), right: goodList),
    CatalogueEntry(
      PeopleCodes.duplicateColumn, "A list of people has a column twice",
      """
      Two columns mean the same, and nobody can tell which of them counts. Exports have this when a private
      and a school address are both named 'email'.
      """,
      wrong: .people("email,E-mail,first_name\nbob@example.edu,bob@home.example,Bob\n"),
      right: .people("email,private,first_name\nbob@example.edu,bob@home.example,Bob\n")),
    CatalogueEntry(
      PeopleCodes.headerOnly, "A list of people has a header and no people",
      """
      The export has the names of the columns and nobody below them. As with an empty file, everybody would lose
      their link by accident. To invite nobody, write 'registrants: none' in the schedule file.
      """,
      wrong: .people("email,first_name,last_name\n"), right: goodList),
    CatalogueEntry(
      PeopleCodes.moreFindings, "A list of people has more findings of one kind than are shown",
      """
      Twenty findings of a kind are shown, because more are one mistake that was made many times. Mend those that
      are shown, and the rest often goes with them.
      """,
      wrong: list(
        Array(("email\n" + String(repeating: "bob@example.edu\n", count: 60)).utf8),
        shown: "email\nbob@example.edu\n(and the same line 59 times more)\n"),
      right: .people("email\nbob@example.edu\n")),
  ]

  static let goodList = CatalogueExample.people(
    "email,first_name,last_name\nbob@example.edu,Bob,Bee\neva@example.edu,Eva,Ek\n")

  private static func list(_ bytes: [UInt8], shown: String) -> CatalogueExample {
    CatalogueExample([CatalogueFile("schedules/people.csv", bytes: bytes, shown: shown)])
  }
}
