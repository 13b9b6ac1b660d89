import Diagnostics
import Domain
import Testing

@testable import Compiler

struct PeopleListTests {
  private func list(_ text: String) -> PeopleList {
    PeopleList(reading: Array(text.utf8), file: "people/cs101.csv")
  }

  /// Each person in a line: address, first and last name, role, group.
  private func people(_ text: String) -> [String] {
    list(text).people.map { listed in
      let person = listed.person
      return [
        person.email, person.firstName, person.lastName, listed.membership.role ?? "-",
        listed.membership.group ?? "-",
      ].joined(separator: "|")
    }
  }

  private func findings(_ text: String) -> String {
    list(text).findings.map { $0.rendered() }.joined()
  }

  @Test(arguments: [
    ("Email,First name,Last name", "a@example.edu,Ada,Lovelace"),
    ("E-mailadres;Voornaam;Achternaam", "a@example.edu;Ada;Lovelace"),
    ("E-Mail-Adresse;Vorname;Nachname", "a@example.edu;Ada;Lovelace"),
    ("Adresse de courriel;Prénom;Nom", "a@example.edu;Ada;Lovelace"),
    ("Correo electrónico;Nombre;Apellido(s)", "a@example.edu;Ada;Lovelace"),
    ("\u{A0}E-MAIL\u{A0};FIRST\u{A0}NAME;last_name", "a@example.edu;Ada;Lovelace"),
    ("name,mail", "\"Lovelace, Ada\",a@example.edu"),
    ("name,mail", "Ada Lovelace,a@example.edu"),
    ("Naam\tVoornaam\tMail", "Lovelace\tAda\ta@example.edu"),
    ("sep=|\nmail|first name|last name", "a@example.edu|Ada|Lovelace"),
    ("Participants of CS101\n\nusername,given name,family name", "a@example.edu,Ada,Lovelace"),
    ("email,username,givenName,familyName", ",a@example.edu,Ada,Lovelace"),
  ])
  func `columns are known by name in many languages`(_ header: String, _ row: String) {
    #expect(people("\(header)\n\(row)\n") == ["a@example.edu|Ada|Lovelace|-|-"])
    #expect(findings("\(header)\r\n\(row)\r\n") == "")
  }

  @Test func `a Dutch prefix belongs to the last name`() {
    #expect(
      people(
        "Roepnaam;Tussenvoegsel;Achternaam;E-mail;Rol;Werkgroep\nFleur;van der;Berg;f@example.edu;student;B\n"
      )
        == ["f@example.edu|Fleur|van der Berg|student|B"])
  }

  @Test func `quotes hold separators, quotes and line ends`() {
    #expect(
      people("email,first,last\na@example.edu,\"A \"\"B\"\"\n C\",\"D, E\"\n")
        == ["a@example.edu|A \"B\"\n C|D, E|-|-"])
  }

  @Test func `both orders of UTF-16 are read`() {
    let units = Array("email\na@example.edu\n".utf16)
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in units {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    for bytes in [little, big] {
      let list = PeopleList(reading: bytes, file: "a.csv")
      #expect(list.people.map(\.person.email) == ["a@example.edu"])
    }
  }

  @Test func `rows that are marked as deleted are left out and told`() {
    let text = "sourcedId,status,email\n1,active,a@example.edu\n2,tobedeleted,b@example.edu\n"
    #expect(people(text) == ["a@example.edu|||-|-"])
    #expect(
      findings(text) == """
        people/cs101.csv:3:1: note: this row is marked 'tobedeleted' and was left out [P129]
            3 | 2,tobedeleted,b@example.edu
              | ^

        """)
  }

  @Test(
    "a status that ends something counts in any spelling of case",
    arguments: [
      "ToBeDeleted", "deleted", "deleted_last_completed", "COMPLETED", "inactive", "rejected",
      "suspended",
    ])
  func deletionMarks(_ status: String) {
    #expect(people("status,email\n\(status),b@example.edu\n") == [])
    #expect(DeletionMark.isMade(by: status))
    #expect(!DeletionMark.isMade(by: "active"))
  }

  @Test func `a list without addresses says which columns it has and which names are known`() {
    #expect(
      findings("Student number;First name\n1;Ada\n") == """
        people/cs101.csv:1:1: error: no column has e-mail addresses; the columns are: \
        Student number, First name [P109]
            1 | Student number;First name
              | ^^^^^^^^^^^^^^
        hint: name the column one of email, e-mail, mail, Email address, E-mailadres, \
        E-Mail-Adresse, Adresse de courriel, Correo electrónico, username and SIS Login ID

        """)
  }

  @Test func `findings name line and column`() {
    let text = """
      name,email
      Ada,ada@example.edu
      Grace,
      Ada,ADA@example.edu
      Alan,alan@@example.edu
      Kurt,kurt@example.edu;kurt@example.org
      Emmy,emmy@example.edu,extra
      Edsger

      """
    #expect(
      findings(text) == """
        people/cs101.csv:3:7: warning: 'Grace' has no e-mail address and gets no invitation [P121]
            3 | Grace,
              |       ^
        people/cs101.csv:4:5: note: ADA@example.edu is on this list already [P124]
            4 | Ada,ADA@example.edu
              |     ^^^^^^^^^^^^^^^
        people/cs101.csv:2:5: note: the first time
        people/cs101.csv:5:6: error: 'alan@@example.edu' is not an e-mail address: it has more \
        than one @ [P122]
            5 | Alan,alan@@example.edu
              |      ^^^^^^^^^^^^^^^^^
        people/cs101.csv:6:6: error: this cell holds more than one e-mail address [P123]
            6 | Kurt,kurt@example.edu;kurt@example.org
              |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: keep one: a person is known by one address, and two people need two rows
        people/cs101.csv:7:23: error: this row has 3 cells for 2 columns [P112]
            7 | Emmy,emmy@example.edu,extra
              |                       ^^^^^
        hint: a cell with a separator in it is written in quotes
        people/cs101.csv:8:1: warning: this row has 1 cell for 2 columns [P113]
            8 | Edsger
              | ^^^^^^
        people/cs101.csv:8:1: warning: 'Edsger' has no e-mail address and gets no invitation [P121]
            8 | Edsger
              | ^^^^^^

        """)
  }

  @Test func `text read in a wrong encoding is noticed once`() {
    let text = "email,first name,last name\na@example.edu,JosÃ©,NuÃ±ez\nb@example.edu,ZoÃ«,B\n"
    #expect(
      findings(text) == """
        people/cs101.csv:2:15: warning: 'JosÃ©' was probably 'José' once, and 2 more names: this \
        list was read in a wrong encoding [P127]
            2 | a@example.edu,JosÃ©,NuÃ±ez
              |               ^^^^^
        hint: export it again as 'CSV UTF-8'

        """)
  }

  @Test func `a quote that is never closed is shown where it opens`() {
    #expect(
      findings("email,name\na@example.edu,\"Ana\nb@example.edu,Bo\n") == """
        people/cs101.csv:2:15: error: this quote is never closed [P107]
            2 | a@example.edu,"Ana
              |               ^
        hint: close it in the same cell; a quote inside of a quoted cell is written twice

        """)
  }

  @Test func `a hundred bad rows are a few findings and their number`() {
    let rows = (1...100).map { "nobody\($0)\n" }.joined()
    let findings = list("email\n" + rows).findings
    #expect(findings.count == PeopleFindings.mostOfAKind + 1)
    #expect(
      findings.last?.rendered() == """
        people/cs101.csv:22:1: error: 80 more findings like the one in line 21, the last of them \
        in line 101 [P130]
           22 | nobody21
              | ^^^^^^^^

        """)
  }

  @Test(arguments: [
    ("bücher", "xn--bcher-kva"), ("mañana", "xn--maana-pta"), ("例え", "xn--r8jz45g"),
    ("παράδειγμα", "xn--hxajbheg2az3al"), ("plain", "plain"),
  ])
  func `international labels are written in ASCII`(_ label: String, _ expected: String) {
    #expect(Punycode.label(label) == expected)
  }
}
