import Domain
import Testing

@testable import Providers

@Suite("Marks in agendas")
struct AgendaMarkTests {
  @Test func `a mark survives a list, which cuts agendas at 250 characters`() {
    let agenda = AgendaMark.agenda(
      marking: Samples.mark, description: String(repeating: "é", count: 1900))
    #expect(AgendaMark.mark(in: String(agenda.prefix(ZoomLimits.listedAgenda))) == Samples.mark)
  }

  @Test func `the length that is kept free for a mark is the length it takes`() {
    let agenda = AgendaMark.agenda(marking: Samples.mark, description: "x")
    #expect(agenda.count == AgendaMark.length + 1)
  }

  @Test(
    arguments: [
      (nil, nil), ("", nil), ("Hello [rooster:abc]", nil), ("[rooster:]", nil),
      ("[rooster:abc", nil),
      ("[rooster:a b]", nil), ("[rooster:abc]", "abc"), ("\r\n [rooster:abc]\r\n\r\nText", "abc"),
      ("[rooster:abc] Text", "abc"),
    ] as [(String?, String?)])
  func `only a whole mark at the head counts`(agenda: String?, mark: String?) {
    #expect(AgendaMark.mark(in: agenda)?.description == mark)
  }
}
