import YAML

extension Catalogue {
  /// Findings about what is not YAML at all: quotes, brackets, indentation.
  static let yamlSyntax = [
    CatalogueEntry(
      YAMLCodes.colonInValue, "A value with a colon in it needs quotes",
      """
      A colon with a space behind it ends a key, so a value that has one looks like a second key on the line. In
      quotes it is text.
      """,
      wrong: title("Algorithms: an introduction"), right: title("\"Algorithms: an introduction\"")),
    CatalogueEntry(
      YAMLCodes.indentation, "The indentation fits no line above",
      """
      Indentation tells what belongs to what: keys that belong together begin in the same column. This line
      begins in a column of its own, so nobody can tell where it belongs.
      """,
      wrong: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
            lecture:
              weekly: mon 10:00-11:30
          seminar:
              weekly: thu 13:00-14:30

        """),
      right: .schedule(
        """
        course: CS101
        term: 2027-spring
        meetings:
          lecture:
            weekly: mon 10:00-11:30
          seminar:
            weekly: thu 13:00-14:30

        """)),
    CatalogueEntry(
      YAMLCodes.missingColon, "A colon is missing",
      """
      Among keys a line has a colon. Without it the line could be a forgotten key, or text that goes on from the
      line above and is not indented.
      """,
      wrong: .schedule("course: CS101\ntitle Algorithms\n"), right: title("Algorithms")),
    CatalogueEntry(
      YAMLCodes.tab, "A tab is used for indentation",
      """
      A tab is as wide as each editor likes, so YAML does not allow it where indentation has a meaning. Use
      spaces; editors can be told to insert them when the tab key is pressed.
      """,
      wrong: .schedule(
        "course: CS101\nterm: 2027-spring\nmeetings:\n\tlecture:\n\t\tweekly: mon 10:00-11:30\n"),
      right: weekly("mon 10:00-11:30")),
    CatalogueEntry(
      YAMLCodes.textAfterQuote, "Text follows a closing quote",
      """
      A value that begins with a quote ends at the next one. An apostrophe ends single quotes too. Use the other
      kind of quotes around the whole text.
      """,
      wrong: title("'Veteran's Day'"), right: title("\"Veteran's Day\"")),
    CatalogueEntry(
      YAMLCodes.unclosedQuote, "A quote is never closed",
      """
      A value that begins with a quote goes on until the next one, over all lines. Without it the rest of the
      file would be one text.
      """,
      wrong: .schedule("course: CS101\ntitle: \"Algorithms\nterm: 2027-spring\n"),
      right: .schedule("course: CS101\ntitle: \"Algorithms\"\nterm: 2027-spring\n")),
    CatalogueEntry(
      YAMLCodes.unclosedBracket, "A bracket or brace is missing",
      """
      A list in brackets ends with ']' and a map in braces with '}', with commas between the entries. Without
      them the following lines would belong to it.
      """,
      wrong: .schedule(
        "course: CS101\nteachers: [ada@example.edu, bob@example.edu\nterm: 2027-spring\n"),
      right: .schedule(
        "course: CS101\nteachers: [ada@example.edu, bob@example.edu]\nterm: 2027-spring\n")),
    CatalogueEntry(
      YAMLCodes.textAfterBracket, "Text follows a closing bracket or brace",
      """
      A value that begins with '[' or '{' is a list or a map, and ends with its bracket. Text that begins so is
      put in quotes.
      """,
      wrong: title("[draft] Algorithms"), right: title("\"[draft] Algorithms\"")),
    CatalogueEntry(
      YAMLCodes.listOnKeyLine, "A list begins on the line of its key",
      """
      Entries with dashes stand on lines of their own, below the key. On the line of the key a list is written in
      brackets.
      """,
      wrong: .schedule("course: CS101\nteachers: - ada@example.edu\n"),
      right: .schedule("course: CS101\nteachers: [ada@example.edu]\n")),
    CatalogueEntry(
      YAMLCodes.reservedCharacter, "Text begins with a character that needs quotes",
      """
      Some characters have a meaning in YAML when a value begins with them: @ ` % * & ! | > and others. In
      quotes they are text.
      """,
      wrong: title("@home"), right: title("\"@home\"")),
    CatalogueEntry(
      YAMLCodes.unknownEscape, "A backslash in double quotes has no meaning",
      """
      In double quotes a backslash begins an escape, such as \\n for a new line, and this is none. In single quotes a
      backslash is itself.
      """,
      wrong: title("\"Algorithms \\& data\""), right: title("'Algorithms \\& data'")),
    CatalogueEntry(
      YAMLCodes.blockHeader, "Something follows | or >",
      """
      '|' and '>' begin a text on the next lines, which are indented. On their own line nothing else may stand.
      """,
      wrong: meeting("description: |An introduction."),
      right: meeting("description: |\n      An introduction.")),
    CatalogueEntry(
      YAMLCodes.mixedListAndKeys, "List entries and keys are mixed",
      """
      Below one key stands either a list, with a dash on each entry, or a map of keys; not both. A dash is
      missing or too many, or a line is not indented.
      """,
      wrong: .schedule("course: CS101\nteachers:\n  - ada@example.edu\n  email: bob@example.edu\n"),
      right: .schedule(
        "course: CS101\nteachers:\n  - ada@example.edu\n  - email: bob@example.edu\n")),
    CatalogueEntry(
      YAMLCodes.syntax, "The file is not YAML",
      """
      Something stands where YAML allows nothing of the kind, and it is none of the slips that have a code of
      their own. The place is where reading stopped; the cause is there or a little before it.
      """,
      wrong: title("]"), right: title("\"]\"")),
  ]
}
