import Diagnostics
import Domain
import Foundation
import Testing

@testable import Compiler

/// The shared list of 320 people in the forms in which institutions keep it.
@Suite(.enabled(if: PeopleData.isPresent, "the shared test data is absent"))
struct PeopleRosterTests {
  /// A file, how many people it has, and what of them it tells.
  struct Roster: Sendable, CustomTestStringConvertible {
    let path: String
    let count: Int
    var names = true
    var role: String?
    var findings: [Code] = []

    var testDescription: String { path }
  }

  // 57 of the 320 names cannot be written in Windows-1252 or Mac Roman.
  static let rosters = [
    Roster(path: "oneroster-1.1/users.csv", count: 320, role: "student"),
    Roster(path: "canvas-sis/users.csv", count: 320),
    Roster(
      path: "canvas-gradebook.csv", count: 320,
      findings: [PeopleCodes.notAPerson, PeopleCodes.notAPerson]),
    Roster(path: "moodle-upload.csv", count: 320, role: "student"),
    Roster(path: "moodle-participants.csv", count: 320),
    Roster(path: "chamilo-users.csv", count: 320, role: "user"),
    Roster(path: "registrants-plain.csv", count: 320),
    Roster(path: "excel/unicode-text-utf16le-tab.txt", count: 320),
    Roster(path: "excel/es-semicolon-cp1252.csv", count: 263),
    Roster(path: "excel/es-semicolon-utf8-bom.csv", count: 263),
    Roster(path: "excel/mac-roman-cr.csv", count: 263, findings: [PeopleCodes.mojibake]),
    Roster(path: "excel/sep-line.csv", count: 263),
    Roster(path: "excel/all-quoted-trailing-delims.csv", count: 263),
    Roster(
      path: "excel/title-and-total-rows.csv", count: 263, findings: [PeopleCodes.notAPerson]),
    Roster(
      path: "excel/mojibake.csv", count: 263, names: false, findings: [PeopleCodes.mojibake]),
    Roster(path: "excel/lost-zeros.csv", count: 320, names: false),
    Roster(path: "excel/scientific.csv", count: 20, names: false),
  ]

  @Test(arguments: rosters)
  func `a roster gives the expected people`(_ roster: Roster) throws {
    let expected = try PeopleData.expected()
    let list = PeopleList(reading: try PeopleData.bytes("rosters/" + roster.path), file: "list.csv")
    #expect(list.people.count == roster.count)
    #expect(list.findings.map(\.code) == roster.findings)
    for listed in list.people {
      let person = try #require(expected[listed.person.email])
      #expect(listed.membership.role == roster.role)
      guard roster.names else { continue }
      #expect(listed.person.firstName == person.given)
      // Mac Roman has no ž: Excel wrote a question mark.
      let family =
        roster.path.contains("mac")
        ? person.family.map { "žŽ".contains($0) ? "?" : $0 } : Array(person.family)
      #expect(listed.person.lastName == String(family))
    }
  }

  @Test(arguments: ["oneroster-1.1/classes.csv", "oneroster-1.1/enrollments.csv"])
  func `a file of the same export that lists no addresses is refused`(_ path: String) throws {
    let list = PeopleList(reading: try PeopleData.bytes("rosters/" + path), file: "list.csv")
    #expect(list.people.isEmpty)
    #expect(list.findings.map(\.code) == [PeopleCodes.noEmailColumn])
  }

  @Test func `users of Microsoft SDS are known by their user name`() throws {
    let list = PeopleList(
      reading: try PeopleData.bytes("microsoft-sds/sds-v2.1/users.csv"), file: "users.csv")
    #expect(list.people.first?.person.email == "jcraig@example.edu")
    #expect(list.findings.filter { $0.severity == .error }.isEmpty)
    let second = PeopleList(
      reading: try PeopleData.bytes("microsoft-sds/sds-v2/users.csv"), file: "users.csv")
    #expect(second.people.first?.person.email == "Oklein@example.edu")
    #expect(second.findings.filter { $0.severity == .error }.isEmpty)
  }

  @Test(arguments: [
    ("duplicate-headers.csv", PeopleCodes.duplicateColumn), ("empty.csv", PeopleCodes.empty),
    ("header-only.csv", PeopleCodes.headerOnly), ("html-error-page.csv", PeopleCodes.webPage),
    ("is-really-xlsx.csv", PeopleCodes.notText),
    ("mixed-encodings.csv", PeopleCodes.mixedEncodings), ("no-header.csv", PeopleCodes.noHeader),
    ("nul-bytes.csv", PeopleCodes.nul), ("unclosed-quote.csv", PeopleCodes.unclosedQuote),
  ])
  func `a broken file has one error and no people`(_ name: String, _ code: Code) throws {
    let list = PeopleList(reading: try PeopleData.bytes("rosters/defects/" + name), file: name)
    #expect(list.people.isEmpty)
    #expect(list.findings.map(\.code) == [code])
    #expect(list.findings.map(\.severity) == [.error])
    #expect(list.findings.allSatisfy { $0.hint != nil })
  }

  @Test func `the 30 cells come out as expected`() throws {
    let list = PeopleList(
      reading: try PeopleData.bytes("rosters/defects/email-cells.csv"), file: "cells.csv")
    #expect(
      list.people.map(\.person.key) == [
        "ana.perez@example.edu", "luis@example.edu", "luis2@example.edu", "eva@example.edu",
        "eva11@gmial.com", "josé@example.edu", "info@xn--bcher-kva.example", "eva13@example.edu",
        "eva14@example.edu", "eva18@example.edu", "eva.19+zoom@example.edu", "еva20@example.edu",
        "eva21@example.edu",
      ])
    let codes = Dictionary(grouping: list.findings, by: \.code).mapValues {
      $0.map(\.span.place.line)
    }
    #expect(
      codes == [
        PeopleCodes.duplicatePerson: [3, 4], PeopleCodes.twoEmails: [8, 9, 26],
        PeopleCodes.badEmail: [10, 11, 12, 13, 14, 22, 25, 29], PeopleCodes.misspeltDomain: [15],
        PeopleCodes.unusualLetters: [16, 31], PeopleCodes.noEmail: [18, 19, 20, 21],
      ])
  }

  @Test func `the isemail collection is judged as people would`() throws {
    let data = Data(try PeopleData.bytes("email-addresses-isemail.json"))
    let collection = try JSONDecoder().decode([CollectedAddress].self, from: data)
    for entry in collection {
      let address = try? EmailAddress(entry.address)
      switch entry.category {
      case "ISEMAIL_VALID_CATEGORY", "ISEMAIL_DNSWARN":
        // A bare top-level domain is legal, and never an address of a participant.
        #expect((address != nil) == entry.address.contains("."), "\(entry)")
      default:
        #expect(address == nil, "\(entry)")
      }
    }
  }
}
