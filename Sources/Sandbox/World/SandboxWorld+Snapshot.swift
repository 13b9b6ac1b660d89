package import CivilTime
import FoundationEssentials

extension SandboxWorld {
  /// What the last requests changed, as one line with its newline; empty when nothing did.
  ///
  /// Append it to what ``snapshot()`` gave before the answer leaves: a line is a whole mutation.
  package mutating func takeLog() -> [UInt8] {
    defer { changes = [] }
    return changes.isEmpty ? [] : Self.line(changes, JSONEncoder())
  }

  /// Keeps no log of the last requests: for worlds that live in memory only.
  package mutating func dropLog() {
    changes = []
  }

  /// Everything as JSON lines in the form of the log, so a log may simply follow it.
  package func snapshot() -> [UInt8] {
    let encoder = JSONEncoder()
    var bytes = Self.line(
      [.reset, .sequence(state.sequence), .traffic(state.traffic)], encoder)
    bytes += Self.line([.faults(state.faults)], encoder)
    for user in state.users.values.sorted(by: { $0.key < $1.key }) {
      bytes += Self.line([.user(user)], encoder)
    }
    for meeting in state.meetings.values.sorted(by: { $0.sequence < $1.sequence }) {
      bytes += Self.line([.meeting(meeting)], encoder)
      let registrants = state.registrants[meeting.id]?.all ?? []
      if !registrants.isEmpty {
        bytes += Self.line(
          registrants.map { .registrant(meeting: meeting.id, $0) }, encoder)
      }
    }
    for room in state.rooms.values.sorted(by: { $0.sequence < $1.sequence }) {
      bytes += Self.line([.room(room)], encoder)
    }
    return bytes
  }

  /// The world that a snapshot and the log after it tell of.
  ///
  /// A last line without newline was cut off by a crash before its answer left, and is dropped.
  /// Throws ``SandboxSnapshotError`` at any other line that cannot be read.
  package init(
    options: SandboxOptions, zones: ZoneDatabase, snapshot: [UInt8]
  ) throws(SandboxSnapshotError) {
    self.init(options: options, zones: zones)
    try take(.everything(snapshot))
  }

  /// Takes over what a storage tells. Faults of the options are on from the start, whatever is
  /// stored.
  package mutating func take(_ news: SandboxNews) throws(SandboxSnapshotError) {
    switch news {
    case .nothing: break
    case .more(let lines): try replay(lines)
    case .everything(let lines):
      state = SandboxState()
      settle()
      try replay(lines)
      if !options.faults.isEmpty { settle() }
    }
  }

  private mutating func replay(_ lines: [UInt8]) throws(SandboxSnapshotError) {
    let decoder = JSONDecoder()
    let whole = lines.lastIndex(of: UInt8(ascii: "\n")).map { lines[...$0] } ?? []
    for (index, line) in whole.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let changes = try? decoder.decode([Change].self, from: Data(line)) else {
        throw SandboxSnapshotError(line: index + 1)
      }
      for change in changes { state.apply(change) }
    }
  }

  private static func line(_ changes: [Change], _ encoder: JSONEncoder) -> [UInt8] {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(changes) else {
      preconditionFailure("changes hold no number that JSON lacks, and no other value fails")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }
}

/// A line of a snapshot or log that is none; counted from 1.
package struct SandboxSnapshotError: Error, Hashable, Sendable {
  package var line: Int

  package init(line: Int) {
    self.line = line
  }
}
