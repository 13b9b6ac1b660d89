import Synchronization

/// The zones of a directory of zone data, such as `/usr/share/zoneinfo`; each is read once.
///
/// A zone is a region name that the data lists: `Europe/Amsterdam`, older names such as
/// `US/Eastern` included, and `UTC`. Names without a region (`EST`, `Japan`), fixed offsets
/// (`Etc/GMT+5`) and any other spelling are refused: they are not what people mean, or not for long.
package final class ZoneDatabase: Sendable {
  /// The directory the zones are read from.
  package let directory: String
  let catalogue: ZoneCatalogue
  private let zones = Mutex<[String: Zone]>([:])

  /// Opens zone data; throws `noList` when the directory does not say which zones it holds.
  package init(directory: String) throws(ZoneDatabaseError) {
    guard let catalogue = ZoneCatalogue(directory: directory) else {
      throw .noList(directory: directory)
    }
    self.directory = directory
    self.catalogue = catalogue
  }

  /// The release of the data, such as `2025b`; `unknown` when no file says it.
  package var version: String { catalogue.version }

  /// The names that may be used, sorted.
  package var names: [String] {
    catalogue.canonicalNames.keys.filter { Self.isRegion($0) }.sorted()
  }

  /// The zone of that exact name; `nil` when there is none or its file cannot be used.
  package func zone(named name: String) -> Zone? {
    try? load(name)
  }

  /// The zone of that exact name; throws why there is none.
  package func load(_ name: String) throws(ZoneDatabaseError) -> Zone {
    if let known = zones.withLock({ $0[name] }) { return known }
    guard let canonical = canonicalName(of: name) else { throw .unknownZone(name) }
    // The name is one of the list, and those cannot leave the directory.
    let path = "\(directory)/\(name)"
    guard let bytes = SystemFile.bytes(path: path) else { throw .unreadable(path: path) }
    let rules: ZoneRules
    do {
      rules = try ZoneRules(tzif: bytes)
    } catch {
      throw .malformed(path: path, error)
    }
    let zone = Zone(name: name, canonicalName: canonical, rules: rules)
    zones.withLock { $0[name] = zone }
    return zone
  }

  /// The name a zone is kept under today: `America/New_York` for `US/Eastern`; `nil` when the name
  /// is not one that may be used.
  package func canonicalName(of name: String) -> String? {
    Self.isRegion(name) ? catalogue.canonicalNames[name] : nil
  }

  /// Whether a listed name is one of a region (or UTC), and not an abbreviation or an offset.
  private static func isRegion(_ name: String) -> Bool {
    if name == "UTC" || name == "Etc/UTC" { return true }
    return name.contains("/") && !name.hasPrefix("Etc/")
  }
}
