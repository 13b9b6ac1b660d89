import WorkspaceMaking

extension Replay {
  /// The kinds of impact by which a plan says that somebody's link ends.
  private static let announcements: Set<String> = ["link_changes", "link_ends", "one_link_ends"]

  /// Compares what is recorded before and after an apply: links, hosts, and whether the plan said so.
  /// The link of a class whose dates are all past is nobody's any more.
  func compare(
    _ before: [String: StatusDocument.Entry], with after: [String: StatusDocument.Entry],
    _ plan: PlanDocument, _ result: inout ReplayDay
  ) {
    let announced = Set(
      plan.impact.filter { Self.announcements.contains($0.kind) }.map(\.address))
    let retimed = Set(result.edits.retimed.map(Self.address))
    for (address, old) in before.sorted(by: { $0.key < $1.key }) where old.next != nil {
      let kept = Set(old.remote_ids)
      let lost = kept.subtracting(after[address]?.remote_ids ?? [])
      if !lost.isEmpty, !announced.contains(address) {
        result.complaints.append("\(address) loses a link and the plan does not say so")
      }
      guard let new = after[address] else { continue }
      if !lost.isEmpty {
        result.changedLinks += 1
      } else if !kept.isSuperset(of: new.remote_ids) {
        result.furtherLinks += 1
      }
      if new.host != old.host, !retimed.contains(address) { result.changedHosts += 1 }
    }
    result.hosts = Set(after.values.compactMap(\.host)).count
  }

  /// After an apply that did everything, every class with times is there, and nothing else.
  func check(
    _ status: [String: StatusDocument.Entry], of classes: [String: CatalogClass],
    _ result: inout ReplayDay
  ) {
    let scheduled = Set(
      CatalogDifference(from: [:], to: classes).new.map(Self.address))
    for address in scheduled.subtracting(status.keys).sorted() {
      result.complaints.append("\(address) is in the catalog and not recorded")
    }
    for address in Set(status.keys).subtracting(scheduled).sorted() {
      result.complaints.append("\(address) is recorded and not in the catalog")
    }
    for (address, entry) in status.sorted(by: { $0.key < $1.key }) where entry.state != "ok" {
      result.complaints.append("\(address) is \(entry.state)")
    }
  }
}
