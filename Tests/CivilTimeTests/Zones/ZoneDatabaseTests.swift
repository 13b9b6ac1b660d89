import CivilTime
import Testing

@Suite(.enabled(if: SystemZones.isPresent, "the system has no zone data"))
struct ZoneDatabaseTests {
  @Test(arguments: [
    ("Europe/Amsterdam", "Europe/Amsterdam"), ("US/Eastern", "America/New_York"),
    ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
    ("Asia/Calcutta", "Asia/Kolkata"), ("UTC", "Etc/UTC"), ("Etc/UTC", "Etc/UTC"),
  ])
  func `finds region names, the older ones too`(name: String, canonical: String) throws {
    let database = try SystemZones.database()
    let zone = try #require(database.zone(named: name))
    #expect(zone.name == name)
    #expect(zone.canonicalName == canonical)
    #expect(database.canonicalName(of: name) == canonical)
  }

  @Test(arguments: [
    "EST", "IST", "UTC+2", "europe/amsterdam", "Europe/amsterdam", "EUROPE/PARIS", "Japan",
    "EST5EDT", "Etc/GMT+5", "Europe/Berln", "", "/", "Europe", "Europe/", "/etc/passwd",
    "../zoneinfo/Europe/Paris", "Europe/../Europe/Paris", "Europe//Paris", "./Europe/Paris",
    "posix/Europe/Paris", "right/Europe/Paris", "Europe/Paris\0", " Europe/Paris", "tzdata.zi",
    "posixrules", "localtime",
  ])
  func `refuses every other name`(name: String) throws {
    let database = try SystemZones.database()
    #expect(database.zone(named: name) == nil)
    #expect(database.canonicalName(of: name) == nil)
    #expect(throws: ZoneDatabaseError.unknownZone(name)) { try database.load(name) }
  }

  @Test func `reads every zone it lists`() throws {
    let database = try SystemZones.database()
    #expect(database.names.count > 400)
    #expect(database.names == database.names.sorted())
    for name in database.names {
      #expect(throws: Never.self) { try database.load(name) }
    }
  }

  @Test func `reads a zone once`() throws {
    let database = try SystemZones.database()
    #expect(database.zone(named: "Europe/Rome") === database.zone(named: "Europe/Rome"))
  }

  @Test func `says its version`() throws {
    let version = try SystemZones.database().version
    #expect(version.wholeMatch(of: /20\d\d[a-z]+/) != nil, "\(version)")
  }

  @Test func `may be asked from many tasks at once`() async throws {
    let database = try SystemZones.database()
    let names = Array(database.names.prefix(50))
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { names.count { database.zone(named: $0) != nil } }
      }
      for await count in group { #expect(count == names.count) }
    }
  }
}
