import Diagnostics
import Testing

@testable import Compiler

/// The broken files of the shared test data, with what is said about each, to the letter.
@Suite(.enabled(if: PeopleData.isPresent, "the shared test data is absent"))
struct DefectFileTests {
  @Test(
    "a broken file is explained to the letter", arguments: DefectFileFindings.texts.keys.sorted())
  func explained(_ name: String) throws {
    let list = PeopleList(reading: try PeopleData.bytes("rosters/defects/" + name), file: name)
    #expect(list.findings.map { $0.rendered() }.joined() == DefectFileFindings.texts[name])
  }

  @Test func `every broken file is among them`() throws {
    let names = try PeopleData.files(below: "rosters/defects").keys.sorted()
    #expect(names == DefectFileFindings.texts.keys.sorted())
  }
}
