import Diagnostics
import Testing

@testable import Compiler

/// What makes a whole list unusable, and what is doubtful in a row, to the letter.
@Suite struct FileDefectTests {
  struct Defect: Sendable, CustomTestStringConvertible {
    let title: String
    let bytes: [UInt8]
    let text: String

    var testDescription: String { title }

    init(_ title: String, _ bytes: [UInt8], _ text: String) {
      self.title = title
      self.bytes = bytes
      self.text = text
    }

    init(_ title: String, _ list: String, _ text: String) {
      self.init(title, Array(list.utf8), text)
    }
  }

  @Test("a defect is explained to the letter", arguments: FileDefectTests.defects)
  func explained(_ defect: Defect) {
    let list = PeopleList(reading: defect.bytes, file: "list.csv")
    #expect(list.findings.map { $0.rendered() }.joined() == defect.text)
  }

  static let defects: [Defect] = [
    Defect(
      "nothing", "\r\n \t\n",
      """
      list.csv:1:1: error: this list is empty [P101]
      hint: export it again; to invite nobody, write 'registrants: none'

      """),
    Defect(
      "a workbook", "PK\u{3}\u{4}\u{14}",
      """
      list.csv:1:1: error: this file is a workbook (.xlsx or .ods), whatever its name says [P102]
      hint: open it in a spreadsheet and save it as 'CSV UTF-8'

      """),
    Defect(
      "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1],
      """
      list.csv:1:1: error: this file is an old Excel workbook (.xls), whatever its name says [P102]
      hint: open it in a spreadsheet and save it as 'CSV UTF-8'

      """),
    Defect(
      "a PDF", "%PDF-1.7\n",
      """
      list.csv:1:1: error: this file is a PDF, whatever its name says [P102]
      hint: export the list as CSV

      """),
    Defect(
      "a page", "<!DOCTYPE html><html><body>Sign in</body></html>\n",
      """
      list.csv:1:1: error: this file is a web page, and no list of people [P103]
          1 | <!DOCTYPE html><html><body>Sign in</body></html>
            | ^
      hint: the export was probably saved while signed out: sign in and export it again

      """),
    Defect(
      "a NUL", "email\na\u{0}@example.edu\n",
      """
      list.csv:2:2: error: this list has a NUL character [P104]
      hint: save it as 'CSV UTF-8', or as 'Unicode text', which has the mark

      """),
    Defect(
      "UTF-16 without a mark", Array("email\na@b.edu\n".utf8.flatMap { [$0, 0] }),
      """
      list.csv:1:2: error: this list is UTF-16 without the mark that says so [P104]
      hint: save it as 'CSV UTF-8', or as 'Unicode text', which has the mark

      """),
    Defect(
      "two encodings",
      Array("email,name\na@b.edu,José\nb@b.edu,N".utf8) + [0xFA] + Array("n\n".utf8),
      """
      list.csv:3:10: error: this list is UTF-8, but not here: lines in another encoding were added to it [P105]
          3 | b@b.edu,N�n
            |          ^
      hint: save the lists that were joined as 'CSV UTF-8' before joining them

      """),
    Defect(
      "64 MB", [UInt8](repeating: 0x61, count: 64 << 20 | 1),
      """
      list.csv:1:1: error: this file has more than 64 MB, which is no list of people [P106]
      hint: export only the people of the course

      """),
    Defect(
      "no names of columns", "Ada,Ek,ada@example.edu\nBob,Bee,bob@example.edu\n",
      """
      list.csv:1:8: error: an address stands where the names of the columns should be [P108]
          1 | Ada,Ek,ada@example.edu
            |        ^^^^^^^^^^^^^^^
      hint: put a line such as 'first name,last name,email' above the people

      """),
    Defect(
      "a column twice", "email,name,E-mail\na@b.edu,A,c@b.edu\n",
      """
      list.csv:1:12: error: the column 'E-mail' means the same as column 1 [P110]
          1 | email,name,E-mail
            |            ^^^^^^
      hint: remove or rename one of them
      list.csv:1:1: note: the first of them

      """),
    Defect(
      "names of columns alone", "email,name\n",
      """
      list.csv:1:1: error: this list has the names of columns and no people [P111]
          1 | email,name
            | ^^^^^
      hint: export it again; to invite nobody, write 'registrants: none'

      """),
    Defect(
      "a million rows",
      Array("email\n".utf8) + [UInt8](repeating: 0x0A, count: PeopleReader.mostRows + 1),
      """
      list.csv:1000002:1: error: this file has more than 1000000 rows [P114]
      hint: export only what concerns these courses

      """),
    Defect(
      "a domain that looks misspelt", "email\nada@gmial.com\n",
      """
      list.csv:2:1: warning: the domain of ada@gmial.com looks misspelt [P125]
          2 | ada@gmial.com
            | ^^^^^^^^^^^^^
      hint: did you mean 'gmail.com'?

      """),
    Defect(
      "letters that mail servers refuse", "email\njosé@example.edu\n",
      """
      list.csv:2:1: warning: josé@example.edu has letters that many mail servers refuse [P126]
          2 | josé@example.edu
            | ^^^^^^^^^^^^^^^^

      """),
    Defect(
      "rows that are nobody", "name,email\nAda,ada@example.edu\nTotal: 1,\nname,email\n",
      """
      list.csv:3:1: note: this row is a total and no person [P128]
          3 | Total: 1,
            | ^^^^^^^^
      list.csv:4:1: note: this row has the names of the columns once more [P128]
          4 | name,email
            | ^^^^

      """),
  ]
}
