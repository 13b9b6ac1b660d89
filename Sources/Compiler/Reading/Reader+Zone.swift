import CivilTime
import YAML

extension Reader {
  /// A time zone by its region name.
  mutating func zone(_ node: Node) -> Located<Zone>? {
    guard let text = text(node, "a time zone such as Europe/Amsterdam") else { return nil }
    if let zone = zones.zone(named: String(text)) { return Located(zone, at: node) }
    report(ZoneExplanation(text, zones: zones).misreading.diagnostic(at: node))
    return nil
  }
}
