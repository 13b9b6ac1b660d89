import Diagnostics
import Domain
import Ports
import Testing

@testable import rooster

@Suite("Join links")
struct LinksViewTests {
  private let view = LinksView(
    address: Address("CS101/lecture"),
    links: [
      link("zoe@example.org", "Zoë", "van \"Z\", Jr.", .participant, "https://x.example/3"),
      link("bob@example.org", "", "", .participant, "https://x.example/2?a=1"),
      link("ada@example.edu", "Ada", "Lovelace", .moderator, "https://x.example/1"),
    ])

  private static func link(
    _ email: String, _ first: String, _ last: String, _ role: Role, _ url: String
  ) -> PersonLink {
    PersonLink(
      person: Person(email: email, firstName: first, lastName: last), role: role,
      link: JoinLink(url))
  }

  @Test("a table, moderators first, with links that are never cut", arguments: [20, 120])
  func text(width: Int) {
    let text = view.text(style: .plain, width: width)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("Ada") && lines[1].hasSuffix("https://x.example/1"))
    #expect(lines[2].contains("bob") && lines[2].hasSuffix("https://x.example/2?a=1"))
  }

  @Test("the whole table")
  func wide() {
    #expect(
      view.text(style: .plain, width: 120) == """
        NAME              E-MAIL           ROLE         LINK
        Ada Lovelace      ada@example.edu  moderator    https://x.example/1
        bob               bob@example.org  participant  https://x.example/2?a=1
        Zoë van "Z", Jr.  zoe@example.org  participant  https://x.example/3

        """)
  }

  @Test("CSV as RFC 4180 has it")
  func csv() {
    #expect(
      view.csv == "name,email,role,link\r\n"
        + "Ada Lovelace,ada@example.edu,moderator,https://x.example/1\r\n"
        + "bob,bob@example.org,participant,https://x.example/2?a=1\r\n"
        + "\"Zoë van \"\"Z\"\", Jr.\",zoe@example.org,participant,https://x.example/3\r\n")
    #expect(CSV(rows: [["a\r\nb", " c ", ""]]).text == "\"a\r\nb\", c ,\r\n")
  }

  @Test("for programs")
  func json() {
    let everybody = LinksView(
      address: Address("CS101/lab"),
      links: [PersonLink(person: nil, role: .participant, link: JoinLink("https://x.example"))])
    #expect(
      everybody.json == """
        {
          "format_version": "1.0",
          "address": "CS101/lab",
          "links": [
            { "name": null, "email": null, "role": "participant", "link": "https://x.example" }
          ]
        }

        """)
    #expect(everybody.csv.hasSuffix("everybody,,participant,https://x.example\r\n"))
  }

  @Test("nobody holds a link")
  func nobody() {
    #expect(
      LinksView(address: Address("CS101/lab"), links: []).text(style: .plain, width: 80)
        == "Nobody holds a link to CS101/lab.\n")
  }
}
