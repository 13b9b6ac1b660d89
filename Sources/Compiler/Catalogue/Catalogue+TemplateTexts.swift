extension Catalogue {
  /// Findings about the tags in the text of a template.
  static let templateTexts = [
    CatalogueEntry(
      TemplateCodes.unclosedTag, "A tag is never closed",
      """
      A value stands between two braces on each side: {{meeting.title}}. Without the two at its end, the rest of
      the text would belong to the tag.
      """,
      wrong: text("The first class is on {{meeting.first."),
      right: text("The first class is on {{meeting.first}}.")),
    CatalogueEntry(
      TemplateCodes.unclosedSection, "A section is never closed",
      """
      A section goes from {{#name}} to {{/name}}. What is between them is written only when there is such a
      value, once for each of several. Without its end nobody knows what belongs to it.
      """,
      wrong: text("{{#meeting.occurrences}}\n- {{text}}"),
      right: text("{{#meeting.occurrences}}\n- {{text}}\n{{/meeting.occurrences}}")),
    CatalogueEntry(
      TemplateCodes.unopenedSection, "A section is closed that is not open",
      """
      {{/name}} ends the section that begins with {{#name}} or {{^name}} above it. Here none of that name is open:
      the beginning is missing, or one of the two names is misspelt.
      """,
      wrong: text("Hello\n{{/meeting}}"), right: text("{{#meeting}}\nHello\n{{/meeting}}")),
    CatalogueEntry(
      TemplateCodes.unknownValue, "A value is not known",
      """
      Between braces stands one of the values that a text may use, such as meeting.title, meeting.first or
      course.page. An unknown one would leave a hole in the sentence, which nobody sees before it is published.
      """,
      wrong: text("[Join the class]({{meeting.joinlink}})"),
      right: text("[Join the class]({{meeting.join_link}})")),
    CatalogueEntry(
      TemplateCodes.unsupportedTag, "A kind of tag is not supported",
      """
      A template is understood without a second file, so tags that bring others in, such as {{>footer}}, and
      those that change the braces are refused.
      """,
      wrong: text("Hello\n{{>footer}}"), right: text("Hello")),
    CatalogueEntry(
      TemplateCodes.tooDeep, "Sections are nested too deeply",
      """
      Sections may lie in each other 32 deep, which is more than anybody can follow. More is a slip of a program
      that writes templates.
      """,
      wrong: CatalogueExample([
        CatalogueFile(
          "templates/announcements/class.md",
          bytes: Array((opening + nested(33) + "\n").utf8),
          shown: opening + "(33 times {{#meeting}}, then Hello, then 33 times {{/meeting}})\n")
      ]),
      right: text("{{#meeting}}\nHello\n{{/meeting}}")),
    CatalogueEntry(
      TemplateCodes.missingValue, "A value has no content for this announcement",
      """
      The text speaks of a meeting, and the announcement belongs to none; or of a term, and the course has none.
      A sentence with a hole would be published. Put the part into a section, and it is left out where there is
      nothing to say.
      """,
      wrong: course("The first class is on {{meeting.first}}."),
      right: course("{{#meeting}}The first class is on {{meeting.first}}.{{/meeting}}")),
  ]

  private static let opening = "---\ntitle: Class\nchannels: [portal]\n---\n"

  private static func text(_ body: String) -> CatalogueExample {
    .announcement(opening + body + "\n")
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "{{#meeting}}", count: depth) + "Hello"
      + String(repeating: "{{/meeting}}", count: depth)
  }

  /// An announcement of a course without meetings.
  private static func course(_ body: String) -> CatalogueExample {
    .schedule(
      "course: CS101\nannouncements:\n  welcome: { template: class }\n",
      beside: CatalogueFile("templates/announcements/class.md", opening + body + "\n"))
  }
}
