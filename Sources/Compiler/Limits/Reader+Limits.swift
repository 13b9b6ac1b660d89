import YAML

extension Reader {
  /// Whether a list has more entries than are read, which is reported.
  mutating func isTooLong(_ list: Node) -> Bool {
    let count = list.elements.count
    guard count > LanguageLimits.entriesOfList else { return false }
    report(
      list.finding(
        .overLimit,
        "the list has \(count) entries, and at most \(LanguageLimits.entriesOfList) are read",
        hint: "shorten it; people go into a file such as ../people/cs101.csv"))
    return true
  }

  /// Whether a file has more meetings than are read, which is reported.
  mutating func hasTooMany(_ meetings: NodeEntries, at node: Node) -> Bool {
    guard meetings.count > LanguageLimits.meetingsOfFile else { return false }
    report(
      node.finding(
        .overLimit,
        "the file has \(meetings.count) meetings, and at most \(LanguageLimits.meetingsOfFile) "
          + "are read", hint: "split it: one file for each course"))
    return true
  }
}
