import CivilTime
import Testing

struct MalformedZoneTests {
  private static let valid = TZifBuilder(
    changes: [(0, 1), (100, 0)], types: [(0, false, "UTC"), (3600, true, "CET")],
    footer: "CET-1CEST,M3.5.0,M10.5.0/3"
  ).bytes

  private static func error(_ bytes: [UInt8]) -> TZifError? {
    do {
      _ = try ZoneRules(tzif: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `names what is wrong`() {
    var oldFile = TZifBuilder()
    oldFile.version = 0
    var leaping = TZifBuilder()
    leaping.leapSeconds = 1
    var disordered = TZifBuilder()
    disordered.changes = [(100, 0), (100, 0)]
    var dangling = TZifBuilder()
    dangling.changes = [(100, 1)]
    var typeless = TZifBuilder()
    typeless.types = []
    var distant = TZifBuilder()
    distant.types = [(100_000, false, "FAR")]
    #expect(Self.error([]) == .truncated)
    #expect(Self.error(Array("not a zone".utf8)) == .notTZif)
    #expect(Self.error(oldFile.bytes) == .tooOld)
    #expect(Self.error(leaping.bytes) == .leapSeconds)
    #expect(
      Self.error(disordered.bytes) == .inconsistent("the transitions are not in order"))
    #expect(
      Self.error(dangling.bytes)
        == .inconsistent("a transition names a local time type that is not there"))
    #expect(Self.error(typeless.bytes) == .inconsistent("there is no local time type"))
    #expect(
      Self.error(distant.bytes) == .inconsistent("an offset from UTC is larger than 26 hours"))
  }

  @Test(arguments: [
    "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0",
    "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J1", "CET-1CEST,J366,J1", "CET-1CEST,366,1",
    "CET-1CEST,M3.5.0/168,M10.5.0", "CET-25", "CE-1", "<CET-1", "CET-1CEST,M3.5.0,M10.5.0/3 ",
    "CET-1:60", "CET-1CEST,M0.5.0,M10.5.0", "CET-1CEST,M3.0.0,M10.5.0",
  ])
  func `refuses a rule that is not one`(footer: String) {
    #expect(Self.error(TZifBuilder(footer: footer).bytes) == .badFooter(footer))
  }

  @Test func `every shorter file is an error`() {
    #expect(Self.error(Self.valid) == nil)
    for count in 0..<Self.valid.count {
      #expect(Self.error(Array(Self.valid.prefix(count))) != nil, "the first \(count) bytes")
    }
  }

  @Test func `no changed byte is a crash`() {
    for index in Self.valid.indices {
      for value: UInt8 in [0x00, 0x01, 0x7f, 0x80, 0xff] {
        var bytes = Self.valid
        bytes[index] = value
        if let rules = try? ZoneRules(tzif: bytes) {
          _ = rules.instant(of: CivilDateTime(.latest, .midnight))
          _ = rules.local(of: Instant(secondsSinceEpoch: -1))
        }
      }
    }
  }

  @Test func `extreme instants are no crash`() throws {
    var file = TZifBuilder(footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    file.changes = [(.min, 0), (.max, 0)]
    let rules = try ZoneRules(tzif: file.bytes)
    #expect(rules.offset(at: Instant(secondsSinceEpoch: 0)) == 0)
    #expect(rules.instant(of: CivilDateTime(.earliest, .midnight)).resolution == .unique)
  }
}
