import CivilTime
import Foundation
import Testing

/// Directories that the tests make.
struct ZoneDirectoryTests {
  private static func withDirectory(
    _ files: [String: [UInt8]], _ body: (String) throws -> Void
  ) throws {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "zones-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    for (path, bytes) in files {
      let file = directory.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    try body(directory.path)
  }

  @Test func `a directory without a list is an error`() {
    #expect(throws: ZoneDatabaseError.noList(directory: "/nowhere")) {
      try ZoneDatabase(directory: "/nowhere")
    }
  }

  @Test func `the tables are read where the source is missing`() throws {
    let table = "# comment\nNL,BE\t+5222+00454\tEurope/Amsterdam\tremark\nXX\t+1\t../evil\n"
    let files = [
      "zone1970.tab": Array(table.utf8), "Europe/Amsterdam": TZifBuilder().bytes,
      "+VERSION": Array("2099z\n".utf8),
    ]
    try Self.withDirectory(files) { directory in
      let database = try ZoneDatabase(directory: directory)
      #expect(database.names == ["Europe/Amsterdam"])
      #expect(database.version == "2099z")
      #expect(database.zone(named: "Europe/Amsterdam") != nil)
    }
  }

  @Test func `a version that nothing states is unknown`() throws {
    try Self.withDirectory(["tzdata.zi": Array("Z A/B 0 - C\n".utf8)]) { directory in
      let database = try ZoneDatabase(directory: directory)
      #expect(database.version == "unknown")
    }
  }

  @Test func `a listed zone that cannot be used says why`() throws {
    let source = "# version 2099z\nZ A/Missing 0 - C\nZ A/Broken 0 - C\nL A/Gone A/Link\n"
    let files = ["tzdata.zi": Array(source.utf8), "A/Broken": Array("TZjf".utf8)]
    try Self.withDirectory(files) { directory in
      let database = try ZoneDatabase(directory: directory)
      #expect(database.names == ["A/Broken", "A/Missing"])
      let missing = "\(directory)/A/Missing"
      let broken = "\(directory)/A/Broken"
      #expect(throws: ZoneDatabaseError.unreadable(path: missing)) {
        try database.load("A/Missing")
      }
      #expect(throws: ZoneDatabaseError.malformed(path: broken, .notTZif)) {
        try database.load("A/Broken")
      }
      #expect(database.zone(named: "A/Missing") == nil)
    }
  }

  @Test func `links that go in a circle are no names`() throws {
    let source = "L A/One A/Two\nL A/Two A/One\nZ A/Real 0 - C\nL A/Real A/Old\n"
    try Self.withDirectory(["tzdata.zi": Array(source.utf8)]) { directory in
      let database = try ZoneDatabase(directory: directory)
      #expect(database.names == ["A/Old", "A/Real"])
    }
  }
}
