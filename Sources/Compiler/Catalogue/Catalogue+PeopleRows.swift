extension Catalogue {
  /// Findings about rows of a list of people.
  static let peopleRows = [
    CatalogueEntry(
      PeopleCodes.tooManyCells, "A row of a list of people has more cells than there are columns",
      """
      Mostly a cell has the separator in it, as in 'Bee, Bob', and is not in quotes. Then everything behind it
      is in the wrong column, and the address may be missed.
      """,
      wrong: .people("email,name\nbob@example.edu,Bee, Bob\neva@example.edu,Eva Ek\n"),
      right: .people("email,name\nbob@example.edu,\"Bee, Bob\"\neva@example.edu,Eva Ek\n")),
    CatalogueEntry(
      PeopleCodes.tooFewCells, "A row of a list of people has fewer cells than there are columns",
      """
      The row ends early: a separator is missing, or a line was broken in two. The person is taken with what is
      there.
      """,
      wrong: .people("email,first_name,last_name\nbob@example.edu,Bob\n"),
      right: .people("email,first_name,last_name\nbob@example.edu,Bob,Bee\n")),
    CatalogueEntry(
      PeopleCodes.noEmail, "A row of a list of people has no e-mail address",
      """
      Without an address there is nobody to send a link to, so this person is left out. Everybody else is
      invited; that is why it is a warning.
      """,
      wrong: .people("email,first_name\nbob@example.edu,Bob\n,Eva\n"),
      right: .people("email,first_name\nbob@example.edu,Bob\neva@example.edu,Eva\n")),
    CatalogueEntry(
      PeopleCodes.badEmail, "A cell of a list of people is not an e-mail address",
      """
      The address has a slip in it and would be refused by the provider, or reach somebody else. The message
      says what is wrong with it.
      """,
      wrong: .people("email\nbob@@example.edu\n"), right: .people("email\nbob@example.edu\n")),
    CatalogueEntry(
      PeopleCodes.twoEmails, "A cell of a list of people holds two e-mail addresses",
      """
      A person is known by one address. With two in one cell it is not clear whether these are two people, or one
      with two addresses, who would get two links.
      """,
      wrong: .people("email\n\"bob@example.edu, eva@example.edu\"\n"),
      right: .people("email\nbob@example.edu\neva@example.edu\n")),
    CatalogueEntry(
      PeopleCodes.duplicatePerson, "A person is on a list twice",
      """
      Everybody counts once, whatever the list says, and capital letters make no difference. This is only a
      note.
      """,
      wrong: .people("email\nbob@example.edu\nBob@example.edu\n"),
      right: .people("email\nbob@example.edu\n")),
    CatalogueEntry(
      PeopleCodes.misspeltDomain, "The domain of an e-mail address looks misspelt",
      """
      The part behind the @ is one letter away from a domain that very many people have. Mail to a misspelt
      domain is lost, or worse, is read by whoever owns it.
      """,
      wrong: .people("email\nbob@gmial.com\n"), right: .people("email\nbob@gmail.com\n")),
    CatalogueEntry(
      PeopleCodes.unusualLetters, "An e-mail address has letters that many mail servers refuse",
      """
      An address may have letters with accents or of other scripts, but many servers do not take them. Some
      letters, such as a Cyrillic 'а', look like Latin ones and are not, which happens when text is copied.
      """,
      wrong: .people("email\nzoë@example.edu\n"), right: .people("email\nzoe@example.edu\n")),
    CatalogueEntry(
      PeopleCodes.mojibake, "Text of a list of people was read in a wrong encoding",
      """
      Names such as 'JosÃ©' come from a program that opened the list in a wrong encoding and saved it again. The
      people would read their names like that. Export the list anew.
      """,
      wrong: .people("email,first_name\njose@example.edu,JosÃ©\n"),
      right: .people("email,first_name\njose@example.edu,José\n")),
    CatalogueEntry(
      PeopleCodes.notAPerson, "A row of a list of people is not a person",
      """
      Reports end with a line such as 'Total: 2'. It is left out, and a note says so.
      """,
      wrong: .people("name,email\nBob Bee,bob@example.edu\nTotal: 1,\n"),
      right: .people("name,email\nBob Bee,bob@example.edu\n")),
    CatalogueEntry(
      PeopleCodes.deletedPerson, "A row of a list of people is marked as deleted",
      """
      Some systems export people who have left, and mark them as deleted, inactive or suspended. They are left
      out, and a note says so, in case the mark was a mistake.
      """,
      wrong: .people("email,status\nbob@example.edu,active\neva@example.edu,deleted\n"),
      right: .people("email,status\nbob@example.edu,active\neva@example.edu,active\n")),
  ]
}
