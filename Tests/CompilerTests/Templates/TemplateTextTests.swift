import Diagnostics
import Domain
import Mustache
import Testing
import YAML

@testable import Compiler

struct TemplateTextTests {
  @Test(arguments: [
    ("{{institution}}", "Example University"),
    ("{{course.title}}", "Algorithms \\[core\\]"),
    ("{{{course.title}}}", "Algorithms [core]"),
    ("{{& meeting.description }}", "Bring *paper*."),
    ("{{meeting.description}}", "Bring \\*paper\\*."),
    ("{{course.page}}", "https://campus.example.edu/CS101_a_b"),
    ("{{course.teachers}}", "Ada Lovelace, grace"),
    (
      "{{#course.teachers}}<{{email}}> {{name}};{{/course.teachers}}",
      "<ada@example.edu> Ada Lovelace;<grace@example.edu> grace;"
    ),
    ("{{#course}}{{id}} {{meeting.title}}{{/course}}", "CS101 Lecture"),
    ("{{#course.group}}Group {{.}}{{/course.group}}", "Group B"),
    (
      "{{#course.session}}never{{/course.session}}{{^course.session}}always{{/course.session}}",
      "always"
    ),
    (
      "{{meeting.next.weekday}} {{meeting.last.date}} {{meeting.last.start}}-{{meeting.last.end}}",
      "maandag 29 maart 2027 10:00-11:30"
    ),
    ("{{term.name}} {{term.starts}} {{term.ends}}", "2027-spring 1 februari 2027 25 juni 2027"),
    ("{{meeting.zone}} {{meeting.host}}{{! a remark }}", "Europe/Amsterdam room-01@example.edu"),
    ("a\n  {{#course}}\nb\n  {{/course}}\nc", "a\nb\nc"),
    ("{ {}} }", "{ {}} }"),
  ])
  func `tags become values`(_ body: String, _ expected: String) throws {
    #expect(try TemplateSamples.text(body, try TemplateSamples.context()) == expected)
  }

  @Test func `dates are English in other languages`() throws {
    let context = try TemplateSamples.context(language: "en")
    #expect(
      try TemplateSamples.text("{{meeting.first}}", context) == "Monday 15 March 2027, 10:00–11:30")
  }

  @Test(arguments: [
    ("C# and F#", "C# and F#"), ("# one", "\\# one"), ("Research & Design", "Research & Design"),
    ("&copy;", "\\&copy;"), ("snake_case _em_", "snake_case \\_em\\_"), ("a<b", "a\\<b"),
    ("1\n- 2", "1\n\\- 2"), ("Ångström", "Ångström"),
  ])
  func `text stays text in Markdown`(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("{{#course}}{{title}} {{term.starts}}{{/course}}", "Algorithms \\[core\\] 1 februari 2027"),
    (
      "{{#meeting}}{{#course}}{{session}}{{description}}{{/course}}{{/meeting}}",
      "Bring \\*paper\\*."
    ),
    ("{{#meeting.first}}{{start}} {{meeting.title}}{{/meeting.first}}", "10:00 Lecture"),
    (
      "{{#meeting.occurrences}}{{#label}}{{.}} {{text}}{{/label}}{{/meeting.occurrences}}",
      "Exam review maandag 29 maart 2027, 10:00–11:30"
    ),
    ("{{#course.teachers}}({{.}}){{/course.teachers}}", "(Ada Lovelace)(grace)"),
    (
      "{{#meeting.occurrences}}{{.}};{{/meeting.occurrences}}",
      "maandag 15 maart 2027, 10:00–11:30;maandag 29 maart 2027, 10:00–11:30;"
    ),
    ("{{^course.coaches}}none{{/course.coaches}}", "none"),
    ("{{#course.coaches}}never{{/course.coaches}}", ""),
  ])
  func `names in a section are those of its value first`(
    _ body: String, _ expected: String
  ) throws {
    #expect(try TemplateSamples.text(body, try TemplateSamples.context()) == expected)
  }

  @Test func `every value that a text may use is found when it is written`() throws {
    let root = RootObject(try TemplateSamples.context(), .dutch)
    let names = TemplateValue.byName.filter { !$0.value.needsList }.keys.sorted()
    let lost = names.filter { name in
      let object = name.split(separator: ".").reduce(root as Any?) { object, part in
        (object as? any MustacheParent)?.child(named: String(part))
      }
      return !(object is any TemplateObject)
    }
    #expect(lost == [])
    #expect(names.contains("course.term"))
  }

  @Test func `values of elements are those that are found when they are written`() throws {
    let local = LocalText.dutch
    let date = OccurrenceObject(occurrence: nil, local: local)
    let person = PersonObject(person: Person(email: "a@b.edu", firstName: "", lastName: ""))
    for (name, value) in TemplateValue.byName where value.needsList {
      let field = try #require(name.split(separator: ".").last.map(String.init))
      let object: any TemplateObject = name.hasPrefix("meeting.") ? date : person
      #expect(object.child(named: field) is TextObject, "\(name)")
    }
  }

  @Test func `a text that cannot be read is told, whatever it holds`() {
    let library = TemplateSamples.library(
      "---\ntitle: T\nchannels: portal\n---\n{{institution}}\u{301}\n")
    #expect(
      library.findings.map { $0.rendered() } == [
        """
        templates/announcements/class.md:5:1: error: a tag of this text cannot be read [T121]
            5 | {{institution}}\u{301}
              | ^
        hint: look for an accent or an invisible character beside its braces

        """
      ])
  }

  @Test func `titles in YAML are rendered plainly, and findings point into them`() throws {
    let (document, _) = Document.parse(
      Array("title: \"Lecture of {{course.title}}\"\nwrong: Hello {{corse.title}}\n".utf8),
      file: "a.yaml")
    let root = try #require(document).root
    let title = try #require(root["title"])
    let wrong = try #require(root["wrong"])
    let context = try TemplateSamples.context()
    let rendered = MustacheText.render(title.text, context: context, at: title)
    #expect(rendered.text == "Lecture of Algorithms [core]")
    #expect(rendered.findings == [])
    let (_, findings) = MustacheText.render(wrong.text, context: context, at: wrong)
    #expect(
      findings.map { $0.rendered() } == [
        """
        a.yaml:2:16: error: 'corse.title' is not a value that a text may use [T124]
            2 | wrong: Hello {{corse.title}}
              |                ^^^^^^^^^^^
        hint: did you mean 'course.title'?

        """
      ])
  }
}
