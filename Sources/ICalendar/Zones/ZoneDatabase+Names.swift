package import CivilTime

extension ZoneDatabase {
  /// The zone that a calendar file means by a TZID: a region name, also behind the prefix that some
  /// programs put before it (`/mozilla.org/20050126_1/Europe/Berlin`), or the name that Windows has
  /// for it; `nil` when none is meant for certain.
  package func zone(writtenAs name: String) -> Zone? {
    if let zone = zone(named: name) { return zone }
    let parts = name.split(separator: "/")
    for count in [3, 2] where parts.count > count {
      if let zone = zone(named: parts.suffix(count).joined(separator: "/")) { return zone }
    }
    let meant = candidates(for: name)
    return meant.count == 1 ? zone(named: meant[0]) : nil
  }
}
