extension Catalogue {
  /// Findings about the front matter of templates and the templates' files.
  static let templateFiles = [
    CatalogueEntry(
      TemplateCodes.noFrontMatter, "A template has no front matter",
      """
      A template begins with some lines between two '---': its title, its channels, its audience. Without
      them Rooster would not know where to show the text, and to whom.
      """,
      wrong: .announcement("The first class is on Monday.\n"), right: template()),
    CatalogueEntry(
      TemplateCodes.notUTF8, "A template is not UTF-8",
      """
      The file was saved in an older encoding, and its letters with accents would come out wrong. Editors have
      the encoding under “Save as”.
      """,
      wrong: CatalogueExample([
        CatalogueFile(
          "templates/announcements/class.md",
          bytes: Array("---\ntitle: Caf".utf8) + [0xE9]
            + Array("\nchannels: [portal]\n---\nHello\n".utf8),
          shown: "---\ntitle: Caf\u{FFFD}\nchannels: [portal]\n---\nHello\n")
      ]),
      right: template(title: "Café")),
    CatalogueEntry(
      TemplateCodes.unknownKey, "A key of the front matter is not known",
      """
      A misspelt key would be a wish that silently comes to nothing: an announcement that everybody sees, or
      for ever.
      """,
      wrong: template("audiance: [students]"), right: template("audience: [students]")),
    CatalogueEntry(
      TemplateCodes.wrongShape, "A value of the front matter has another shape",
      """
      The title is one text, and so is each name of a channel. A map or a list stands here, perhaps because
      of braces or brackets without quotes.
      """,
      wrong: template(title: "[Algorithms]"), right: template(title: "\"[Algorithms]\"")),
    CatalogueEntry(
      TemplateCodes.missingKey, "A template has no title or no channels",
      """
      An announcement needs something to stand above it, and a place where it is shown. There is no default for
      either.
      """,
      wrong: .announcement("---\ntitle: Class\n---\nThe first class is on Monday.\n"),
      right: template()),
    CatalogueEntry(
      TemplateCodes.unknownAudience, "An audience is not known",
      """
      The audience says who an announcement is for: students, teachers, coaches, guests or everyone. An unknown
      word could not be shown to anybody.
      """,
      wrong: template("audience: [student]"), right: template("audience: [students]")),
    CatalogueEntry(
      TemplateCodes.badWindow, "A window of visibility cannot be understood",
      """
      'visible' is a range of dates, or 'from' and 'until' with a date or a moment of the classes: created,
      start-7d, end+1h, first_start, last_end. A text that is not understood could be shown for ever, or never.
      """,
      wrong: template("visible: { from: strat-7d, until: end }"),
      right: template("visible: { from: start-7d, until: end }")),
    CatalogueEntry(
      TemplateCodes.badReminder, "A reminder is not a duration",
      """
      'remind' is how long before a class somebody is reminded: 24h, 15m, or a list of such times.
      """,
      wrong: template("remind: tomorrow"), right: template("remind: 24h")),
    CatalogueEntry(
      TemplateCodes.badLanguage, "A language is not a code",
      """
      The language decides how dates are written in the text. It is a code of two or three small letters,
      such as en or nl.
      """,
      wrong: template("language: Dutch"), right: template("language: nl")),
    CatalogueEntry(
      TemplateCodes.unknownChannel, "A channel of a template is not declared",
      """
      Channels are declared in rooster.yaml, below 'channels:'. A template that names another one would be shown
      nowhere.
      """,
      wrong: template(channels: "[protal]"), right: template(channels: "[portal]")),
    CatalogueEntry(
      TemplateCodes.unusedFile, "A file below the templates is not used",
      """
      Announcements are files in templates/announcements/ that end in .md, presets files in
      templates/meetings/ that end in .yaml. Another file looks like one of them and is never read. Names that
      begin with '_' and README files are passed over without a word.
      """,
      wrong: CatalogueExample([
        CatalogueFile("templates/class.md", "The first class is on Monday.\n")
      ]),
      right: CatalogueExample([
        CatalogueFile("templates/_draft.md", "The first class is on Monday.\n")
      ])),
    CatalogueEntry(
      TemplateCodes.duplicateName, "Two templates have the same name",
      """
      A preset is named as its file without the ending, so lecture.yaml and lecture.yml are one name, and it
      would be chance which of them counts.
      """,
      wrong: CatalogueExample([
        CatalogueFile("templates/meetings/lecture.yaml", "mute_on_entry: true\n"),
        CatalogueFile("templates/meetings/lecture.yml", "mute_on_entry: false\n"),
      ]),
      right: CatalogueExample([
        CatalogueFile("templates/meetings/lecture.yaml", "mute_on_entry: true\n"),
        CatalogueFile("templates/meetings/seminar.yml", "mute_on_entry: false\n"),
      ])),
  ]

  private static func template(
    _ line: String? = nil, title: String = "Class", channels: String = "[portal]"
  ) -> CatalogueExample {
    .announcement(
      "---\ntitle: \(title)\nchannels: \(channels)\n" + (line.map { $0 + "\n" } ?? "")
        + "---\nThe first class is on Monday.\n")
  }
}
