import CivilTime
import Compiler
import Domain
import Testing

/// What is known of a workspace before it is compiled.
@Suite struct WorkspaceHeadTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String { text }
    var text: String
    var state: String?
    var key: SecretReference.Source?
    var zone: String?
  }

  static let rows = [
    Row(text: "institution: Example University\n"),
    Row(text: "state: .rooster/other.db\n", state: ".rooster/other.db"),
    Row(text: "state: { url: .rooster/other.db }\n", state: ".rooster/other.db"),
    Row(
      text: "state: postgres://rooster@db.example.edu/rooster\n",
      state: "postgres://rooster@db.example.edu/rooster"),
    Row(text: "state: postgres://rooster:hunter2@db.example.edu/rooster\n"),
    Row(text: "key: env:ROOSTER_KEY\n", key: .variable("ROOSTER_KEY")),
    Row(text: "key: 'file: keys/rooster'\n", key: .file("keys/rooster")),
    Row(text: "key: hunter2\n"),
    Row(text: "zone: Europe/Amsterdam\n", zone: "Europe/Amsterdam"),
    Row(text: "zone: Europe/Amsterdm\n"),
    Row(text: "zone: [\n"),
    Row(text: "- zone\n"),
  ]

  @Test(arguments: rows)
  func `what the file says is known as the compiler reads it`(_ row: Row) throws {
    let head = try Self.head(["schedules/rooster.yaml": Array(row.text.utf8)])
    #expect(head.state == row.state)
    #expect(head.key?.source == row.key)
    #expect(head.zone?.name == row.zone)
  }

  @Test func `without a file nothing is known`() throws {
    let head = try Self.head([:])
    #expect(head.state == nil && head.key == nil && head.zone == nil)
  }

  private static func head(_ files: [String: [UInt8]]) throws -> WorkspaceHead {
    WorkspaceHead(
      of: SourceTree(
        schedules: "schedules", templates: "templates", files: files, names: [], failures: []),
      zones: try ZoneDatabase(directory: "/usr/share/zoneinfo"))
  }
}
