import Foundation
import Testing

/// A snippet that people type, with what a careful reader makes of it: a row of the shared table.
struct Trap: Sendable, CustomTestStringConvertible {
  let id: String
  let yaml: String
  let verdict: Verdict

  /// What the table expects.
  enum Verdict: Hashable, Sendable {
    /// It means this.
    case value(String)
    /// It is a mistake, on a line of the snippet; `nil` where the table leaves the line open.
    case mistake(line: Int?)
  }

  var testDescription: String { id }

  /// What a row is about: `time` of `time-014`.
  var kind: String { String(id.prefix { $0 != "-" }) }
}

extension Trap: Decodable {
  private enum Key: CodingKey { case id, yaml, expect }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Key.self)
    id = try row.decode(String.self, forKey: .id)
    yaml = try row.decode(String.self, forKey: .yaml)
    var cells = try row.nestedUnkeyedContainer(forKey: .expect)
    if try cells.decode(String.self) == "accept" {
      verdict = .value(try cells.decode(String.self))
    } else {
      verdict = .mistake(line: try cells.decodeIfPresent(Int.self))
    }
  }
}

/// The shared table.
enum TrapTable {
  private static let path = SharedData.url("yaml/hand-editing-traps.json")

  static var isPresent: Bool { SharedData.isPresent(path) }

  /// All rows; none when the table is not there.
  static let traps: [Trap] = {
    guard let bytes = try? Data(contentsOf: path) else { return [] }
    return (try? JSONDecoder().decode([Trap].self, from: bytes)) ?? []
  }()
}
