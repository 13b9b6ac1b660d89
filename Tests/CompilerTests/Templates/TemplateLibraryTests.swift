import Diagnostics
import Domain
import Testing

@testable import Compiler

struct TemplateLibraryTests {
  private func findings(_ text: String) -> String {
    TemplateSamples.library(text).findings.map { $0.rendered() }.joined()
  }

  @Test func `templates and presets are known by their path`() throws {
    let template = Array("---\ntitle: T\nchannels: portal\n---\nText\n".utf8)
    let library = TemplateLibrary(
      files: [
        "announcements/class.md": template, "announcements/nl/les.md": template,
        "meetings/lecture.yaml": [1], "meetings/lecture.yml": [2], "meetings/_draft.yaml": [3],
        "README.md": [4], "class.md": [5], "lecture.yaml": [6],
      ], prefix: "templates")
    #expect(library.announcementNames == ["class", "nl/les"])
    #expect(library.presetNames == ["lecture"])
    #expect(library.preset(named: "lecture")?.path == "templates/meetings/lecture.yaml")
    #expect(library.preset(named: "lecture")?.bytes == [1])
    #expect(library.preset(named: "seminar") == nil)
    #expect(
      library.findings.map { $0.rendered() } == [
        """
        templates/class.md:1:1: warning: this file is no template and is not used [T111]
        hint: announcements are announcements/NAME.md

        """,
        """
        templates/lecture.yaml:1:1: warning: this file is no template and is not used [T111]
        hint: presets are meetings/NAME.yaml

        """,
        """
        templates/meetings/lecture.yml:1:1: error: there are two presets named 'lecture' [T112]
        hint: rename one of them
        templates/meetings/lecture.yaml:1:1: note: the first is here

        """,
      ])
  }

  @Test func `what is wrong with a front matter is said at its place`() {
    #expect(
      findings(
        """
        ---
        titel: Welcome
        audience: studens
        channels: [portal]
        visible: { from: strat-7d, until: end-soon, til: end }
        language: Dutch
        remind: [24h, soon]
        ---
        Text

        """) == """
          templates/announcements/class.md:2:1: error: 'titel' is not a key of a template [T103]
              2 | titel: Welcome
                | ^^^^^
          hint: did you mean 'title'?
          templates/announcements/class.md:2:1: error: the template has no title [T105]
              2 | titel: Welcome
                | ^^^^^
          hint: add a line such as 'title: "{{course.title}}: {{meeting.first}}"'
          templates/announcements/class.md:3:11: error: 'studens' is not an audience [T106]
              3 | audience: studens
                |           ^^^^^^^
          hint: did you mean 'students'?
          templates/announcements/class.md:5:18: error: 'strat-7d' is not a moment of a meeting [T107]
              5 | visible: { from: strat-7d, until: end-soon, til: end }
                |                  ^^^^^^^^
          hint: did you mean 'start'?
          templates/announcements/class.md:5:35: error: '-soon' is not a time before or after, such \
          as -7d or +1h [T107]
              5 | visible: { from: strat-7d, until: end-soon, til: end }
                |                                   ^^^^^^^^
          hint: write created, start-7d, end+1h, first_start, last_end or a date
          templates/announcements/class.md:5:45: error: 'til' is not a key of a window [T103]
              5 | visible: { from: strat-7d, until: end-soon, til: end }
                |                                             ^^^
          hint: its keys are from and until
          templates/announcements/class.md:6:11: error: 'Dutch' is not a language [T109]
              6 | language: Dutch
                |           ^^^^^
          hint: write a code such as nl or en
          templates/announcements/class.md:7:15: error: 'soon' is not a time before a meeting [T108]
              7 | remind: [24h, soon]
                |               ^^^^
          hint: write 24h, 15m or a list of such times

          """)
  }

  @Test func `what is wrong with a text is said at its place`() {
    #expect(
      findings(
        """
        ---
        title: "{{meeting.titel}}"
        channels: portal
        ---

        Ünïcode {{corse.title}} {{label}}
        {{#meeting.occurrences}}
        {{txt}} {{>footer}}
        {{#course}}
        {{/meeting.occurrences}}
        {{/term}}
        {{#term}}
        {{institution

        """) == """
          templates/announcements/class.md:2:11: error: 'meeting.titel' is not a value that a text \
          may use [T124]
              2 | title: "{{meeting.titel}}"
                |           ^^^^^^^^^^^^^
          hint: did you mean 'meeting.title'?
          templates/announcements/class.md:6:11: error: 'corse.title' is not a value that a text may \
          use [T124]
              6 | Ünïcode {{corse.title}} {{label}}
                |           ^^^^^^^^^^^
          hint: did you mean 'course.title'?
          templates/announcements/class.md:6:27: error: 'label' is not a value that a text may use [T124]
              6 | Ünïcode {{corse.title}} {{label}}
                |                           ^^^^^
          hint: there is course, institution, meeting, term
          templates/announcements/class.md:8:3: error: 'txt' is not a value that a text may use [T124]
              8 | {{txt}} {{>footer}}
                |   ^^^
          hint: did you mean 'text'?
          templates/announcements/class.md:8:9: error: tags with '>' are not supported [T125]
              8 | {{txt}} {{>footer}}
                |         ^^^^^^^^^^^
          hint: use {{value}}, {{#section}}…{{/section}}, {{^otherwise}}…{{/otherwise}}
          templates/announcements/class.md:9:1: error: the section 'course' is not closed before \
          'meeting.occurrences' ends [T122]
              9 | {{#course}}
                | ^^^^^^^^^^^
          hint: close it with {{/course}}
          templates/announcements/class.md:10:1: note: 'meeting.occurrences' ends here
             10 | {{/meeting.occurrences}}
                | ^^^^^^^^^^^^^^^^^^^^^^^^
          templates/announcements/class.md:11:1: error: the section 'term' is not open [T123]
             11 | {{/term}}
                | ^^^^^^^^^
          templates/announcements/class.md:12:1: error: the section 'term' is never closed [T122]
             12 | {{#term}}
                | ^^^^^^^^^
          hint: close it with {{/term}}
          templates/announcements/class.md:13:1: error: this tag is never closed [T121]
             13 | {{institution
                | ^^
          hint: close it with }}

          """)
  }

  @Test(arguments: [
    ("{{.}}", "there is course, institution, meeting, term"),
    ("{{^course}}{{.}}{{/course}}", "there is course, institution, meeting, term"),
    (
      "{{#course.teachers}}{{course.teachers.name}}{{/course.teachers}}",
      "write {{name}} inside of {{#course.teachers}}…{{/course.teachers}}"
    ),
    ("{{upper(institution)}}", "there is course, institution, meeting, term"),
  ])
  func `a name that stands for nothing has a hint`(_ body: String, _ hint: String) {
    let library = TemplateSamples.library("---\ntitle: T\nchannels: portal\n---\n" + body)
    #expect(library.findings.map(\.code) == [TemplateCodes.unknownValue])
    #expect(library.findings.map(\.hint) == [hint])
  }

  @Test(arguments: [
    (TagScan.mostSections, []), (TagScan.mostSections + 1, [TemplateCodes.tooDeep]),
    (TagScan.mostSections + 9, [TemplateCodes.tooDeep]),
  ])
  func `sections lie in each other to a depth`(_ depth: Int, _ codes: [Code]) {
    let body =
      String(repeating: "{{#course}}", count: depth)
      + String(repeating: "{{/course}}", count: depth)
    let library = TemplateSamples.library("---\ntitle: T\nchannels: portal\n---\n" + body)
    #expect(library.findings.map(\.code) == codes)
  }

  @Test(arguments: [
    ("Text\n", "the template has no front matter"),
    ("---\ntitle: T\n", "the front matter is never closed"),
  ])
  func `a template needs a front matter`(_ text: String, _ message: String) {
    let library = TemplateSamples.library(text)
    #expect(library.findings.map(\.message) == [message])
    #expect(library.announcement(named: "class") == nil)
  }

  @Test func `a byte order mark and CRLF are accepted`() throws {
    let library = TemplateSamples.library(
      "\u{FEFF}---\r\ntitle: T\r\nchannels: portal\r\n---\r\nOne\r\n{{institution}}\r\n")
    #expect(library.findings == [])
    let template = try #require(library.announcement(named: "class"))
    let context = try TemplateSamples.context()
    let (announcement, _) = template.render(context, address: .init("A/b"))
    #expect(announcement.text == "One\nExample University\n")
  }
}
