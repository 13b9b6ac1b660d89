import Diagnostics
import Domain
import Testing

@testable import Compiler

/// Lists that lost a column, a quote or their end: nobody who still stands in the file goes missing
/// without a word.
@Suite struct BrokenListTests {
  static let lists = [
    #"""
    first name,last name,email,group
    Ada,"Lovelace, Countess",ada@example.edu,A
    "Bob ""B""",Bee,bob@example.edu,B
    Cem,Çan,cem@example.edu,"A, B"

    """#,
    #"""
    "Achternaam";"Voornaam";"E-mailadres"
    "Berg";"Fleur";"fleur@example.edu"
    "de Vries";"Jan; Piet";"jan@example.edu"
    "Smit";"Zoë";"zoe@example.edu"

    """#,
  ].map { Array($0.utf8) }

  @Test("a broken list says so, or has everybody", arguments: lists)
  func own(_ bytes: [UInt8]) { Self.check(bytes, step: 1) }

  @Test(
    .enabled(if: PeopleData.isPresent, "the shared test data is absent"),
    arguments: [
      "oneroster-1.1/users.csv", "canvas-sis/users.csv", "moodle-upload.csv",
      "moodle-participants.csv", "chamilo-users.csv", "registrants-plain.csv",
      "excel/es-semicolon-cp1252.csv", "excel/all-quoted-trailing-delims.csv",
    ])
  func `a broken roster says so, or has everybody`(_ path: String) throws {
    Self.check(try PeopleData.bytes("rosters/" + path), step: 4_999)
  }

  /// - Parameter step: How many bytes lie between two places that are broken.
  private static func check(_ bytes: [UInt8], step: Int) {
    let sound = PeopleList(reading: bytes, file: "list.csv")
    #expect(sound.people.count > 2)
    for broken in BrokenTable.all(of: bytes, step: step) {
      let list = PeopleList(reading: broken.bytes, file: "list.csv")
      guard list.findings.count <= sound.findings.count else { continue }
      let found = Set(list.people.map(\.person.key))
      let missing = sound.people.map(\.person.key).filter { key in
        !found.contains(key) && (!broken.isCut || broken.holds(key))
      }
      #expect(missing == [], "\(broken.title): \(list.findings.map(\.message))")
    }
  }
}
