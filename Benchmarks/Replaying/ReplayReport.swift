import FoundationEssentials
import WorkspaceMaking

/// A replay as Markdown: a table of the days, and what they came to.
package struct ReplayReport {
  /// The text so far.
  package private(set) var text = """
    | day | seen | new | gone | times | other | silent | + | ~ | ± | - | by clock | blocked | stops | links \
    changed | further | hosts changed | hosts | validate s | plan s | apply s |
    |--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|--:|

    """
  private var days: [ReplayDay] = []

  /// An empty table.
  package init() {}

  /// Adds a row.
  package mutating func add(_ day: ReplayDay) {
    days.append(day)
    let edits = day.edits
    let counts = [
      edits.new.count, edits.gone.count, edits.retimed.count, edits.retold.count,
      edits.silent.count, day.creates, day.updates, day.replaces, day.deletes, day.byClock,
      day.blocked,
    ]
    let stops = Self.counted(day.stops) + (day.waits ? " (waits)" : "")
    let rest = [day.changedLinks, day.furtherLinks, day.changedHosts, day.hosts]
    let seconds = [day.seconds.validate, day.seconds.plan, day.seconds.apply]
    let cells =
      ["\(day.day)", "\(day.moment.prefix(10))"] + counts.map { "\($0)" } + [stops]
      + rest.map { "\($0)" } + seconds.map(Self.number)
    text += "| \(cells.joined(separator: " | ")) |\n"
  }

  /// Adds the end, and everything that is not as it has to be.
  package mutating func add(_ end: ReplayEnd) {
    func sum(_ value: (ReplayDay) -> Int) -> Int { days.dropFirst().map(value).reduce(0, +) }
    text += """

      After the first day: \(sum(\.creates)) creates, \(sum(\.updates)) updates, \
      \(sum(\.replaces)) replaces, \(sum(\.deletes)) deletes; \(sum(\.changedLinks)) classes lost a \
      link and \(sum(\.furtherLinks)) got a further one; \(sum(\.changedHosts)) changed their host \
      at the same times. Stopped on \(days.count { !$0.stops.isEmpty }) days, waited on \
      \(days.count { $0.waits }).

      At the end: \(end.classes) classes in \(end.meetings) meetings, of \(end.made) that were \
      made; \(end.left) more are of classes that are gone and were over. The dates of \(end.same) \
      classes are those of the last catalog, those of \(end.sameSinceChange) since their last \
      change. At most \(end.peak) classes at a time, on \(end.hosts) hosts; made at once, the last \
      catalog takes \(end.freshHosts), and at least \(end.needed) are needed. \(end.refused) \
      requests came too fast.

      """
    let complaints =
      days.flatMap { day in day.complaints.map { "day \(day.day): \($0)" } } + end.complaints
    text += complaints.isEmpty ? "\nEverything is as it has to be.\n" : "\nNot as it has to be:\n\n"
    for complaint in complaints { text += "- \(complaint)\n" }
  }

  /// Each kind once, with its number where there are several.
  private static func counted(_ kinds: [String]) -> String {
    Dictionary(grouping: kinds) { $0 }.sorted { $0.key < $1.key }
      .map { $0.value.count == 1 ? $0.key : "\($0.key) ×\($0.value.count)" }
      .joined(separator: ", ")
  }

  private static func number(_ seconds: Double) -> String { "\((seconds * 10).rounded() / 10)" }
}
