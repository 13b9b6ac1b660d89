/// Why zone data cannot be used.
package enum ZoneDatabaseError: Error, Hashable, Sendable {
  /// The directory holds no list of zones (`tzdata.zi`, `zone1970.tab` or `zone.tab`).
  case noList(directory: String)
  /// There is no zone of that name, or it is not a region name.
  case unknownZone(String)
  /// The zone is listed, but its file cannot be read.
  case unreadable(path: String)
  /// The zone's file is malformed.
  case malformed(path: String, TZifError)
}
