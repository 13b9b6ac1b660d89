import CivilTime
import Diagnostics
import Domain
import Testing

@testable import Compiler

struct AnnouncementTemplateTests {
  private let address = Address("CS101/lecture/announcements/class")

  @Test func `a template becomes a whole announcement`() throws {
    let library = TemplateSamples.library(
      """
      ---
      title: "{{course.title}}: {{meeting.first}}"
      audience: [teachers, students]
      channels: [portal, mail]
      visible: { from: start-7d, until: end+1h }
      remind: [24h, 15m]
      ---

      # {{meeting.title}}

      {{#meeting.occurrences}}
      - {{text}}{{#label}} ({{label}}){{/label}}
      {{/meeting.occurrences}}

      [Join]({{meeting.join_link}}) with {{meeting.passcode}}

      """)
    #expect(library.findings == [])
    let template = try #require(library.announcement(named: "class"))
    let (announcement, findings) = template.render(
      try TemplateSamples.context(), address: address)
    let first = try #require(CivilDateTime(parsing: "2027-03-15T10:00"))
    let second = try #require(CivilDateTime(parsing: "2027-03-29T10:00"))
    #expect(findings == [])
    #expect(
      announcement
        == Announcement(
          address: address, title: "Algorithms [core]: maandag 15 maart 2027, 10:00–11:30",
          text: """
            # Lecture

            - maandag 15 maart 2027, 10:00–11:30
            - maandag 29 maart 2027, 10:00–11:30 (Exam review)

            [Join](\u{FFFC}join-link\u{FFFC}) with \u{FFFC}passcode\u{FFFC}

            """,
          audience: [.students, .teachers], channels: ["mail", "portal"], language: "nl",
          visibleFrom: Instant(parsing: "2027-03-08T09:00:00Z"),
          visibleUntil: Instant(parsing: "2027-03-29T10:30:00Z"), reminders: [15, 1440],
          events: [
            Announcement.Event(title: "Lecture", original: first, start: first, minutes: 90),
            Announcement.Event(
              title: "Lecture: Exam review", original: second, start: second, minutes: 90),
          ],
          zone: "Europe/Amsterdam", group: "CS101 Algorithms"))
  }

  @Test(
    arguments: [
      ("{from: created, until: last_end}", nil, "2027-03-29T09:30:00Z"),
      ("{from: first_start - 1h30, until: end}", "2027-03-15T07:30:00Z", "2027-03-29T09:30:00Z"),
      ("{until: start+15m}", nil, "2027-03-15T09:15:00Z"),
      ("2027-01-25..2027-02-08", "2027-01-24T23:00:00Z", "2027-02-08T23:00:00Z"),
      ("{from: 2027-01-25, until: 2027-02-08}", "2027-01-24T23:00:00Z", "2027-02-08T23:00:00Z"),
      ("{from: 2027-01-25 09:00}", "2027-01-25T08:00:00Z", nil),
    ] as [(String, String?, String?)])
  func `windows are instants of the zone`(
    _ window: String, _ from: String?, _ until: String?
  ) throws {
    let library = TemplateSamples.library(
      "---\ntitle: T\nchannels: portal\nvisible: \(window)\n---\nText\n")
    #expect(library.findings == [])
    let template = try #require(library.announcement(named: "class"))
    let (announcement, _) = template.render(try TemplateSamples.context(), address: address)
    #expect(announcement.visibleFrom == from.flatMap { Instant(parsing: $0) })
    #expect(announcement.visibleUntil == until.flatMap { Instant(parsing: $0) })
  }

  @Test func `a room without times has no window and no dates`() throws {
    var context = try TemplateSamples.context()
    context.meeting?.occurrences = []
    let library = TemplateSamples.library(
      "---\ntitle: T\nchannels: portal\nvisible: {from: start-7d, until: end}\n---\n"
        + "{{^meeting.occurrences}}Always open{{/meeting.occurrences}}{{meeting.first}}\n")
    let template = try #require(library.announcement(named: "class"))
    let (announcement, findings) = template.render(context, address: address)
    #expect(findings == [])
    #expect(announcement.text == "Always open\n")
    #expect(announcement.visibleFrom == nil)
    #expect(announcement.visibleUntil == nil)
    #expect(announcement.events == [])
  }

  @Test func `a value of a meeting needs a meeting`() throws {
    var context = try TemplateSamples.context()
    context.meeting = nil
    let library = TemplateSamples.library(
      "---\ntitle: T\nchannels: portal\n---\n{{#meeting}}{{meeting.title}}{{/meeting}}\nOn {{meeting.first}}\n"
    )
    let template = try #require(library.announcement(named: "class"))
    let (_, findings) = template.render(context, address: Address("CS101/announcements/class"))
    #expect(
      findings.map { $0.rendered() }.joined() == """
        templates/announcements/class.md:6:4: error: there is no meeting here, for \
        CS101/announcements/class [T127]
            6 | On {{meeting.first}}
              |    ^^^^^^^^^^^^^^^^^
        hint: put it between {{#meeting}} and {{/meeting}}

        """)
  }

  @Test(
    arguments: [
      ("{{^meeting}}{{meeting.title}}{{/meeting}}", ["meeting"]),
      ("{{#course.session}}{{meeting.title}}{{/course.session}}", []),
      ("{{^course.session}}{{meeting.title}}{{/course.session}}", ["meeting"]),
      ("{{#course.teachers}}{{meeting.host}}{{/course.teachers}}", ["meeting"]),
      ("{{#course.coaches}}{{meeting.host}}{{/course.coaches}}", []),
      ("{{#meeting.occurrences}}{{text}}{{term.ends}}{{/meeting.occurrences}}", []),
      ("{{#course}}{{term}}{{/course}}{{meeting.last}}", ["term", "meeting"]),
      ("{{#term}}{{name}}{{/term}}", []),
    ] as [(String, [String])])
  func `only what would be written is missed`(_ body: String, _ owners: [String]) throws {
    var context = try TemplateSamples.context()
    context.meeting = nil
    context.term = nil
    let library = TemplateSamples.library("---\ntitle: T\nchannels: portal\n---\n" + body)
    #expect(library.findings == [])
    let template = try #require(library.announcement(named: "class"))
    let (_, findings) = template.render(context, address: Address("CS101/a"))
    #expect(findings.map(\.message) == owners.map { "there is no \($0) here, for CS101/a" })
  }

  @Test func `channels that the workspace does not have are told in the template`() throws {
    let library = TemplateSamples.library("---\ntitle: T\nchannels: [portal, mial]\n---\nText\n")
    let template = try #require(library.announcement(named: "class"))
    #expect(
      template.unknownChannels(among: ["portal", "mail"]).map { $0.rendered() } == [
        """
        templates/announcements/class.md:3:20: error: 'mial' is not a channel of the workspace [T110]
            3 | channels: [portal, mial]
              |                    ^^^^
        hint: did you mean 'mail'?

        """
      ])
  }
}
