import YAML

extension Catalogue {
  /// Findings about keys, values and their signs in a YAML file.
  static let yamlValues = [
    CatalogueEntry(
      YAMLCodes.tag, "A tag is used",
      """
      A word that begins with '!' is a tag in YAML, which tells programs to make something else of the value. A
      schedule needs none. Text that begins with '!' is put in quotes.
      """,
      wrong: title("!important Algorithms"), right: title("\"!important Algorithms\"")),
    CatalogueEntry(
      YAMLCodes.undefinedAlias, "An alias has no anchor",
      """
      A word that begins with '*' repeats the value that has the same word with '&' before it, further up. There
      is none of that name. Text that begins with '*' is put in quotes.
      """,
      wrong: title("*important"), right: title("\"*important\"")),
    CatalogueEntry(
      YAMLCodes.selfReference, "An anchor contains itself",
      """
      An alias repeats what is complete. Inside of its own anchor it would go on for ever.
      """,
      wrong: .schedule("course: CS101\nteachers: &team [ada@example.edu, *team]\n"),
      right: .schedule("course: CS101\nteachers: &team [ada@example.edu]\ncoaches: *team\n")),
    CatalogueEntry(
      YAMLCodes.emptyAnchor, "An anchor has no value",
      """
      A word that begins with '&' gives the value behind it a name, and there is no value. Text that begins
      with '&' is put in quotes.
      """,
      wrong: title("&co"), right: title("\"&co\"")),
    CatalogueEntry(
      YAMLCodes.duplicateKey, "A key is given twice",
      """
      Other programs keep one of the two without a word, and not always the same one. Mostly a line was copied
      and not deleted; several times go into one list.
      """,
      wrong: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture:
            weekly: mon 10:00-11:30
            weekly: thu 13:00-14:30

        """),
      right: weekly("[mon 10:00-11:30, thu 13:00-14:30]")),
    CatalogueEntry(
      YAMLCodes.keyNotText, "A key is not text",
      """
      Braces and brackets begin maps and lists, and here one of them stands where a key is due. Mostly it is
      text with {{values}}, which needs quotes.
      """,
      wrong: meeting("title: {{ course.title }}"), right: meeting("title: \"{{ course.title }}\"")),
    CatalogueEntry(
      YAMLCodes.missingKey, "A key is missing",
      """
      A line begins with a colon, so there is a value without a name.
      """,
      wrong: .schedule("course: CS101\n: Algorithms\n"), right: title("Algorithms")),
    CatalogueEntry(
      YAMLCodes.missingValue, "A value is missing in YAML",
      """
      Nothing stands behind the colon or the dash. It could mean “none”, or that the next line is not indented far
      enough, or that a '#' has made a comment of the value. Rooster does not guess.
      """,
      wrong: .schedule("course: CS101\ntitle:\n"), right: title("Algorithms")),
    CatalogueEntry(
      YAMLCodes.badMerge, "A merge key does not name a map",
      """
      '<<: *name' takes the keys of a map that has the anchor '&name'. A text or a list has no keys.
      """,
      wrong: .schedule(
        """
        course: CS101
        term: &term 2027-spring
        meetings:
          lecture:
            <<: *term
            weekly: mon 10:00-11:30

        """),
      right: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture: &lecture
            weekly: mon 10:00-11:30
            recording: cloud
          seminar:
            <<: *lecture
            weekly: thu 13:00-14:30

        """)),
    CatalogueEntry(
      YAMLCodes.swallowedText, "A comment swallows text",
      """
      A '#' after a space begins a comment, so the rest of the line is lost: 'C # for beginners' is just 'C'. Put
      the text in quotes; a comment that is meant stands behind two spaces.
      """,
      wrong: title("C # for beginners"), right: title("\"C # for beginners\"")),
    CatalogueEntry(
      YAMLCodes.missingSpaceAfterColon, "A space is missing after a colon",
      """
      Only a colon with a space behind it ends a key. Without the space the whole line is one text.
      """,
      wrong: .schedule("course: CS101\ntitle:Algorithms\n"), right: title("Algorithms")),
    CatalogueEntry(
      YAMLCodes.missingSpaceAfterDash, "A space is missing after a dash",
      """
      An entry of a list begins with a dash and a space. Without the space the dash belongs to the text.
      """,
      wrong: .schedule("course: CS101\nteachers:\n  -ada@example.edu\n  -bob@example.edu\n"),
      right: .schedule("course: CS101\nteachers:\n  - ada@example.edu\n  - bob@example.edu\n")),
    CatalogueEntry(
      YAMLCodes.controlEscape, "A backslash in double quotes makes a control character",
      """
      In double quotes a backslash and a letter are one character: \\t is a tab and \\b a backspace. In a path of
      Windows that is not meant. In single quotes a backslash is itself.
      """,
      wrong: title("\"Algorithms\\basics\""), right: title("'Algorithms\\basics'")),
  ]

  /// A schedule file with a title.
  static func title(_ value: String) -> CatalogueExample {
    .schedule("course: CS101\ntitle: \(value)\n")
  }
}
