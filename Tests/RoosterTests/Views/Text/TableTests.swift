import Diagnostics
import Testing

@testable import rooster

@Suite("Tables")
struct TableTests {
  private let table = Table(
    [.init("ADDRESS", .whole), .init("TITLE"), .init("HOST")],
    rows: [
      ["CS101/lecture", "算法", "ada@example.edu"],
      ["CS101/lab", "A rather long title of a lab", "-"],
    ], inks: [nil, .deleted])

  @Test("columns line up below wide characters")
  func plain() {
    #expect(
      table.text(style: .plain, width: 100) == """
        ADDRESS        TITLE                         HOST
        CS101/lecture  算法                          ada@example.edu
        CS101/lab      A rather long title of a lab  -

        """)
  }

  @Test("a narrow table cuts its widest column and keeps addresses whole")
  func narrow() {
    #expect(
      table.text(style: .plain, width: 44) == """
        ADDRESS        TITLE          HOST
        CS101/lecture  算法           ada@example.e…
        CS101/lab      A rather lon…  -

        """)
  }

  @Test("a table that cannot fit keeps its columns readable")
  func tooNarrow() {
    #expect(
      table.text(style: .plain, width: 10) == """
        ADDRESS        TITLE     HOST
        CS101/lecture  算法      ada@exa…
        CS101/lab      A rathe…  -

        """)
  }

  @Test("colours go around lines, and nothing else differs")
  func ansi() {
    let text = table.text(style: .ansi, width: 100)
    #expect(text.contains("\u{1B}[31mCS101/lab      A rather long title of a lab  -\u{1B}[0m\n"))
    #expect(text.withoutColours == table.text(style: .plain, width: 100))
  }
}
