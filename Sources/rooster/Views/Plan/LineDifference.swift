/// What differs between two texts, line by line.
struct LineDifference {
  enum Line: Hashable {
    case removed(String)
    case added(String)
    /// Lines that stay, between lines that do not.
    case unchanged
  }

  let lines: [Line]

  /// The fewest lines that turn one text into the other; what stays is one mark between them.
  init(from before: [String], to after: [String]) {
    var lines: [Line] = []
    let difference = after.difference(from: before)
    let removed = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    var old = 0
    var new = 0
    var isBetween = false
    while old < before.count || new < after.count {
      if removed.contains(old) {
        Self.append(.removed(before[old]), after: &isBetween, to: &lines)
        old += 1
      } else if added.contains(new) {
        Self.append(.added(after[new]), after: &isBetween, to: &lines)
        new += 1
      } else {
        isBetween = true
        old += 1
        new += 1
      }
    }
    self.lines = lines
  }

  private static func append(
    _ line: Line, after isBetween: inout Bool, to lines: inout [Line]
  ) {
    if isBetween, !lines.isEmpty { lines.append(.unchanged) }
    isBetween = false
    lines.append(line)
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
