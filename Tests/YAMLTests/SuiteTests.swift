import Diagnostics
import Foundation
import Testing

@testable import YAML

/// The official test suite of YAML, as far as libyaml agrees with it.
@Suite("yaml-test-suite", .enabled(if: SharedData.isPresent(SharedData.suite)))
struct SuiteTests {
  @Test func `no case crashes, and none is refused without a finding`() throws {
    let cases = try Self.cases()
    #expect(cases.count == 402)
    for object in cases {
      let result = Document.parse(Array((object["yaml"] as? String ?? "").utf8), file: "s.yaml")
      let isExplained = result.document != nil || result.findings.contains { $0.severity == .error }
      #expect(isExplained, "\(object["id"] ?? "")")
    }
  }

  // Where libyaml 0.2.5 itself reads something else: `?` before a key in braces, blanks without a
  // line break at the end of a file, and a colon in an anchor.
  static let knownDifferences: Set<String> = ["652Z", "JEF9-02", "L24T-01", "Y2GN"]

  @Test func `what is accepted has the tree of the suite`() throws {
    var compared = 0
    for object in try Self.cases() where object["error"] as? Bool == false {
      guard let yaml = object["yaml"] as? String, let json = object["json"] as? String else {
        continue
      }
      let result = Document.parse(Array(yaml.utf8), file: "s.yaml")
      let isPlain = result.findings.allSatisfy { $0.code == YAMLCodes.notAMap }
      guard isPlain, let root = result.document?.root,
        let expected = try? JSONSerialization.jsonObject(
          with: Data(json.utf8), options: .fragmentsAllowed)
      else { continue }
      let id = object["id"] as? String ?? ""
      #expect(Self.isEqual(root, expected) != Self.knownDifferences.contains(id), "\(id)")
      compared += 1
    }
    #expect(compared >= 120)
  }

  /// Cases that libyaml reads and that are refused although the language leaves nothing of them out.
  static let refusedOnPurpose = [
    "CPZ3": "a backslash in double quotes makes a tab, and is mostly the separator of a path",
    "G4RS": "a backslash in double quotes makes control characters",
    "RHX7": "a second document, which the events of the suite do not reach",
  ]

  @Test func `what libyaml refuses is refused, and what it reads is read or left out on purpose`()
    throws
  {
    var refused = 0
    var left: [LeftOut: Int] = [:]
    for object in try Self.cases() {
      let id = object["id"] as? String ?? ""
      let bytes = Array((object["yaml"] as? String ?? "").utf8)
      let isRefused = Document.parse(bytes, file: "s.yaml").findings
        .contains { $0.severity == .error }
      guard Self.isReadByLibyaml(bytes) else {
        #expect(isRefused, "\(id)")
        refused += 1
        continue
      }
      let leftOut = SuiteEvents(lines: object["events"] as? [String] ?? []).leftOut
      let isMeant = !leftOut.isEmpty || Self.refusedOnPurpose[id] != nil
      #expect(isRefused == isMeant, "\(id): \(leftOut.map(\.rawValue))")
      for reason in leftOut { left[reason, default: 0] += 1 }
    }
    #expect(refused == 129)
    #expect(LeftOut.allCases.filter { left[$0] == nil } == [], "a reason without a case")
  }

  /// Whether bare libyaml goes to the end of the stream.
  private static func isReadByLibyaml(_ bytes: [UInt8]) -> Bool {
    var reader = EventReader(bytes[...])
    do {
      while try reader.advance() != .streamEnd {}
      return true
    } catch {
      return false
    }
  }

  // Numbers and truth values stay text here, so only their presence can be compared.
  private static func isEqual(_ node: Node, _ expected: Any) -> Bool {
    switch expected {
    case let text as String:
      return node.kind == .scalar && node.text == text
    case let list as [Any]:
      return node.kind == .sequence && node.elements.count == list.count
        && zip(node.elements, list).allSatisfy { isEqual($0, $1) }
    case let map as [String: Any]:
      return node.kind == .mapping && node.entries.count == map.count
        && node.entries.allSatisfy { entry in
          map[entry.key.text].map { isEqual(entry.value, $0) } ?? false
        }
    default:
      return node.kind == .scalar
    }
  }

  private static func cases() throws -> [[String: Any]] {
    let data = try Data(contentsOf: SharedData.suite)
    return try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
  }
}
