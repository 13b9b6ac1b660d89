import CivilTime
import Testing

@Suite(.enabled(if: SystemZones.isPresent, "the system has no zone data"))
struct ZoneTests {
  @Test(arguments: [
    // Clocks that change at midnight: the day begins at 01:00.
    ("America/Havana", "2025-03-09T00:00", "2025-03-09T05:00:00Z", Resolution.gap),
    ("America/Havana", "2025-03-09T00:30", "2025-03-09T05:30:00Z", .gap),
    ("America/Havana", "2025-03-09T01:00", "2025-03-09T05:00:00Z", .unique),
    ("America/Havana", "2025-11-02T00:30", "2025-11-02T04:30:00Z", .overlap),
    ("Asia/Beirut", "2025-03-30T00:00", "2025-03-29T22:00:00Z", .gap),
    ("Asia/Beirut", "2025-03-30T00:59", "2025-03-29T22:59:00Z", .gap),
    ("Asia/Beirut", "2025-10-25T23:30", "2025-10-25T20:30:00Z", .overlap),
    // Half an hour.
    ("Australia/Lord_Howe", "2025-10-05T02:10", "2025-10-04T15:40:00Z", .gap),
    ("Australia/Lord_Howe", "2025-10-05T02:40", "2025-10-04T15:40:00Z", .unique),
    // A whole day that never was.
    ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00Z", .gap),
    ("America/New_York", "2040-07-04T12:00", "2040-07-04T16:00:00Z", .unique),
    ("America/New_York", "2040-12-24T12:00", "2040-12-24T17:00:00Z", .unique),
    ("America/New_York", "2026-03-08T02:30", "2026-03-08T07:30:00Z", .gap),
    ("America/New_York", "2026-11-01T01:30", "2026-11-01T05:30:00Z", .overlap),
    ("Europe/Dublin", "2040-07-01T09:00", "2040-07-01T08:00:00Z", .unique),
    ("Asia/Kathmandu", "2027-01-20T09:00", "2027-01-20T03:15:00Z", .unique),
  ])
  func `finds the instant of a wall-clock time`(
    name: String, local: String, expected: String, resolution: Resolution
  ) throws {
    let resolved = try SystemZones.zone(name).instant(of: moment(local))
    #expect(resolved.instant.description == expected)
    #expect(resolved.resolution == resolution)
  }

  @Test func `every wall-clock time that is shown once comes back`() throws {
    for name in ["Europe/Amsterdam", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Cairo"] {
      let zone = try SystemZones.zone(name)
      var local = moment("2025-01-01T00:00")
      let end = moment("2027-01-01T00:00")
      while local < end {
        let resolved = zone.instant(of: local)
        if resolved.resolution != .gap {
          #expect(zone.local(of: resolved.instant) == local, "\(name) \(local)")
          #expect(zone.offset(at: resolved.instant) == resolved.offsetSeconds)
        }
        local = local.adding(minutes: 30)
      }
    }
  }

  @Test func `says what people call the time`() throws {
    let zone = try SystemZones.zone("Europe/Amsterdam")
    #expect(zone.abbreviation(at: instant("2027-01-20T09:00:00Z")) == "CET")
    #expect(zone.abbreviation(at: instant("2027-07-20T09:00:00Z")) == "CEST")
    #expect(zone.local(of: instant("2027-07-20T09:00:59Z")).description == "2027-07-20T11:00")
  }

  @Test func `is equal by name`() throws {
    #expect(try SystemZones.zone("Europe/Paris") == SystemZones.zone("Europe/Paris"))
    #expect(try SystemZones.zone("Europe/Paris") != SystemZones.zone("Europe/Berlin"))
    #expect(try SystemZones.zone("Europe/Paris").description == "Europe/Paris")
  }
}
