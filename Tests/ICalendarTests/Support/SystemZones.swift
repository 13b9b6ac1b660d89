import CivilTime
import Foundation
import Testing

/// The zone data of the system; tests that need it are skipped where it is absent.
enum SystemZones {
  static let directory = "/usr/share/zoneinfo"
  static let isPresent = FileManager.default.fileExists(atPath: directory + "/tzdata.zi")

  static func database() throws -> ZoneDatabase {
    try ZoneDatabase(directory: directory)
  }

  static func zone(_ name: String) throws -> Zone {
    try #require(try database().zone(named: name))
  }
}
