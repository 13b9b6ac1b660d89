import Compiler
import Diagnostics
import Foundation
import Testing

/// Lines that people type, from a public collection, with what a careful reader makes of them.
@Suite(.enabled(if: TrapData.isPresent, "the shared data are not there"))
struct TrapTests {
  @Test("a trap about times, days and zones gets the expected verdict", arguments: TrapData.traps)
  func verdict(_ trap: Trap) async throws {
    let (keys, line) = trap.adapted
    let findings = try await Workshop.compile(Workshop.files(keys)).findings
      .filter { $0.severity == .error }
    if trap.isAccepted {
      #expect(findings.map { $0.rendered() } == [])
    } else {
      let first = try #require(findings.first)
      #expect(first.span.place.line == line)
    }
  }

  @Test func `the collection has these traps of the kinds that are tried`() {
    #expect(TrapData.traps.count == 45)
    #expect(TrapData.traps.count(where: \.isAccepted) == 16)
  }
}

/// One line that people type.
struct Trap: Sendable, CustomTestStringConvertible {
  let id: String
  let yaml: String
  let isAccepted: Bool

  var testDescription: String { id }

  private var value: String {
    let first = yaml.split(separator: "\n").first ?? ""
    return String(first.drop { $0 != ":" }.dropFirst().drop { $0 == " " })
  }

  /// The same value below the key that wants it in a schedule file, and the line of the value.
  var adapted: (meetings: String, line: Int) {
    let head = "meetings:\n  lecture:\n"
    switch id.prefix(while: { $0 != "-" }) {
    case "time" where yaml.hasPrefix("time:"):
      return (head + "    daily: \(value)\n    until: 2027-02-03\n", 6)
    case "time" where !yaml.hasPrefix("start: "):
      return (head + "    daily:\(yaml.dropFirst("start:".count))", 6)
    case "time":
      return (head + "    daily: \(value)\n    lasts: 50m\n    until: 2027-02-03\n", 6)
    case "range":
      return (head + "    daily: 00:30-14:29\n", 6)
    case "duration":
      return (head + "    daily: 10:00\n    until: 2027-02-03\n    lasts: \(value)\n", 8)
    case "tz":
      return (head + "    at: 2027-03-10 15:00-16:00\n    zone: \(value)\n", 7)
    case "days":
      return (head + "    weekly: \(TrapData.slots(value))\n", 6)
    case "bool":
      return (head + "    standing: true\n    waiting_room: \(value)\n", 7)
    default:
      return (head + "    daily: 10:00-11:00\n    from: \(value)\n", 7)
    }
  }
}

enum TrapData {
  private static let path = SharedData.url("yaml/hand-editing-traps.json")

  static var isPresent: Bool { SharedData.isPresent(path) }

  private struct Row: Decodable {
    let id: String
    let yaml: String
    let expect: [Cell]
  }

  private enum Cell: Decodable {
    case text(String)
    case number(Int)
    case nothing

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .nothing
      }
    }
  }

  // Kinds that a single key of a schedule file takes. The dates are those of `date: …`; `recording:
  // yes` is refused here, as `docs/language.md` says, although the collection lets it pass.
  private static let kinds = ["time", "range", "duration", "tz", "date", "days", "bool"]

  // A map of dates, a list with two slips of YAML, and two keys at once are not one value.
  private static let others: Set<String> = [
    "date-064", "date-068", "days-133", "days-134", "days-136", "date-051", "date-056",
  ]

  static var traps: [Trap] {
    guard let bytes = try? Data(contentsOf: path),
      let rows = try? JSONDecoder().decode([Row].self, from: bytes)
    else { return [] }
    return rows.compactMap { row in
      let kind = String(row.id.prefix { $0 != "-" })
      guard kinds.contains(kind), !others.contains(row.id),
        case .text(let verdict)? = row.expect.first
      else { return nil }
      let isAccepted = verdict == "accept" && row.id != "bool-077"
      return Trap(id: row.id, yaml: row.yaml, isAccepted: isAccepted)
    }
  }

  /// Days as slots: each day of a list gets a time, and a text stays one text.
  static func slots(_ value: String) -> String {
    guard value.hasPrefix("[") else { return "\(value) 10:00-11:00" }
    let days = value.dropFirst().dropLast().split(separator: ",")
    return "["
      + days.map { day in day.drop { $0 == " " } + " 10:00-11:00" }.joined(separator: ", ") + "]"
  }
}
