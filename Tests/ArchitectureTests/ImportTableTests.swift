import Testing

/// Who may import whom. SwiftPM lets transitive imports through, so this table holds the layers.
@Suite("Import table")
struct ImportTableTests {
  /// Target → the modules that its files may import: our own, libraries with one owner, and as much
  /// of Foundation as its layer allows. `docs/architecture.md` gives the reasons.
  static let table: [String: Set<String>] = [
    // Layer 1.
    "Diagnostics": [],
    "CivilTime": ["Glibc"],
    "Digests": ["Crypto", "FoundationEssentials"],
    // Layer 2.
    "YAML": ["Diagnostics", "CYAML"],
    "Domain": ["Diagnostics", "CivilTime", "Digests"],
    "ICalendar": ["CivilTime"],
    // Layer 3: no `Ports`, so no way to the world.
    "Compiler": [
      "YAML", "Domain", "ICalendar", "Digests", "Diagnostics", "CivilTime", "Mustache",
    ],
    "Planner": ["Domain", "Digests", "Diagnostics", "CivilTime"],
    // Layer 4.
    "Ports": ["Domain", "Digests", "Diagnostics", "CivilTime"],
    // Layer 5: never sideways.
    "Engine": fromLayerFour.union(["Planner"]),
    "Providers": fromLayerFour.union(foundation).union(["FoundationXML"]),
    "Channels": fromLayerFour.union(foundation).union(["ICalendar"]),
    "Stores": fromLayerFour.union(foundation).union(["GRDB", "Dispatch"]),
    "Platform": fromLayerFour.union(foundation).union(["CCurl", "Glibc"]),
    "Sandbox": fromLayerFour.union(foundation).union(["Glibc"]),
    // Layer 6.
    "rooster": fromLayerFour.union(foundation).union([
      "Compiler", "Planner", "Engine", "Providers", "Channels", "Stores", "Platform", "Sandbox",
      "YAML", "ICalendar", "ArgumentParser", "Hummingbird", "HummingbirdCore", "HTTPTypes",
      "NIOCore",
      "NIOPosix", "Logging",
      "ServiceLifecycle", "UnixSignals", "Glibc", "Dispatch",
    ]),
  ]

  /// What every implementation of a port may see.
  static let fromLayerFour: Set<String> = [
    "Ports", "Domain", "Digests", "Diagnostics", "CivilTime",
  ]

  /// Allowed from layer 4 up, for those who touch the world's formats.
  static let foundation: Set<String> = ["Foundation", "FoundationEssentials"]

  /// Parts of the standard library that come as modules: allowed everywhere.
  static let standard: Set<String> = ["Synchronization"]

  @Test
  func `every import is in the table`() throws {
    let strangers = try SourceFile.all().flatMap { file in
      let allowed = Self.table[file.target, default: []].union(Self.standard)
      return file.imports.filter { !allowed.contains($0) }
        .map { "\(file.path) imports \($0)" }
    }
    #expect(strangers == [])
  }

  @Test func `every target of the table has sources`() throws {
    let targets = Set(try SourceFile.all().map(\.target))
    #expect(targets == Set(Self.table.keys))
  }

  @Test(arguments: [
    ("import Domain", ["Domain"]),
    ("package import Domain", ["Domain"]),
    ("@testable import Domain // why", ["Domain"]),
    ("@preconcurrency internal import GRDB", ["GRDB"]),
    ("import struct FoundationEssentials.Data", ["FoundationEssentials"]),
    ("  import func Glibc.kill", ["Glibc"]),
    ("// import Domain", []),
    ("/// import Domain", []),
    ("let important = 1", []),
    ("let text = \"import Domain\"", []),
  ])
  func `imports are found in every form`(_ line: String, _ modules: [String]) {
    #expect(SourceFile(path: "Sources/Domain/X.swift", text: line).imports == modules)
  }
}
