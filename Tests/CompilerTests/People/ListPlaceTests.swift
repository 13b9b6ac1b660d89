import Compiler
import Diagnostics
import Testing

@Suite struct ListPlaceTests {
  @Test(
    "a defect of the bytes is at its line, whatever ends lines",
    arguments: [("\n", 2, 3), ("\r\n", 2, 3), ("\r", 2, 3)])
  func nul(_ end: String, _ line: Int, _ column: Int) {
    let list = PeopleList(reading: Array("email\(end)a@\0example.org\(end)".utf8), file: "a.csv")
    #expect(list.findings.map(\.code) == [PeopleCodes.nul])
    #expect(list.findings.first?.span.place == Place(file: "a.csv", line: line, column: column))
  }
}
