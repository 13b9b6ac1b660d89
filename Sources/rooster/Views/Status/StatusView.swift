import CivilTime
import Diagnostics
import Domain

/// What is stored: how every address stands, and what went wrong.
struct StatusView {
  let rows: [StatusRow]
  let zone: Zone

  /// - Parameters:
  ///   - due: what the clock asks for, past and coming.
  ///   - inDoubt: addresses with a create whose outcome is unknown.
  ///   - zone: the workspace's zone, in which instants are shown.
  ///   - zones: the zones of meetings that have another one, by name.
  init(
    records: [Record], due: [DueItem], inDoubt: Set<Address>, now: Instant, zone: Zone,
    zones: [String: Zone]
  ) {
    let due = Dictionary(grouping: due, by: \.address)
    rows = records.sorted { $0.address < $1.address }.map { record in
      StatusRow(
        record, due: due[record.address] ?? [], isInDoubt: inDoubt.contains(record.address),
        now: now, zone: zones[record.zoneName] ?? zone)
    }
    self.zone = zone
  }

  /// A table, the failures in full, and the counts.
  func text(style: TextStyle, width: Int) -> String {
    guard !rows.isEmpty else { return "Nothing is recorded.\n" }
    var lines = TextLines()
    lines.appendPart([table(style: style, width: width).withoutLastNewline])
    lines.appendPart(failures(style: style, width: width))
    lines.appendPart([style.ink(closing, .strong)])
    return lines.text
  }

  /// For programs.
  var json: String {
    let document: JSON = [
      "format_version": .text("1.0"), "addresses": .list(rows.map(\.json)),
    ]
    return document.document
  }

  private func table(style: TextStyle, width: Int) -> String {
    let columns: [Table.Column] = [
      .init("ADDRESS", .whole), .init("STATE", .whole), .init("NEXT", .whole),
      .init("HOST"), .init("REMOTE ID"),
    ]
    let cells = rows.map { row in
      [
        row.address.description, row.state.rawValue, row.next.map(zone.reading) ?? "-",
        row.host.isEmpty ? "-" : row.host,
        row.remoteIDs.isEmpty ? "-" : row.remoteIDs.joined(separator: " "),
      ]
    }
    return Table(columns, rows: cells, inks: rows.map(\.state.ink))
      .text(style: style, width: width)
  }

  private func failures(style: TextStyle, width: Int) -> [String] {
    rows.flatMap { row -> [String] in
      guard let failure = row.failure else { return [] }
      let line = "! \(row.address): \(failure) (\(row.origin.fileAndLine))"
      return line.visible.wrapped(to: width, indent: "").map { style.ink($0, .deleted) }
    }
  }

  private var closing: String {
    let counts = RecordState.allCases.compactMap { state -> String? in
      let count = rows.count { $0.state == state }
      return count > 0 ? "\(count.grouped) \(state.rawValue)" : nil
    }
    let total = "\(Quantity(rows.count, "address", "addresses"))"
    return "\(total): \(counts.joined(separator: ", "))."
  }
}

extension Record {
  /// The name of the zone of its local times.
  fileprivate var zoneName: String {
    switch body {
    case .meeting(let meeting): meeting.zone
    case .announcement(let announcement): announcement.zone
    }
  }
}

extension String {
  /// The text without a newline at its end.
  var withoutLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
