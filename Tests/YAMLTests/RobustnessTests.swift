import Diagnostics
import Testing

@testable import YAML

/// Broken files never crash, and always either have a tree or an error.
@Suite("Robustness")
struct RobustnessTests {
  static let sample = Array(
    """
    course: CS101   # a comment
    title: "Größe: \\u00e9 \\"x\\""
    defaults: &defaults {zone: Europe/Berlin, host: 'it''s'}
    meetings:
      lecture:
        <<: *defaults
        weekly: [mon 10:00-11:30, thu 13:00]
        text: |
          one
           two
        note: >-
          folded
          text
      - no
    """.utf8)

  static func check(_ bytes: [UInt8]) {
    let result = Document.parse(bytes, file: "a.yaml")
    let isExplained = result.document != nil || result.findings.contains { $0.severity == .error }
    #expect(isExplained, "\(String(decoding: bytes, as: UTF8.self))")
    for finding in result.findings { _ = finding.rendered() }
    if let root = result.document?.root { walk(root) } else { checkBroken(bytes) }
  }

  // Reading on never takes back an error without another one in its place.
  static func checkBroken(_ bytes: [UInt8]) {
    let broken = BrokenDocument(bytes, file: "a.yaml")
    #expect(broken.findings.contains { $0.severity == .error })
    for finding in broken.findings { _ = finding.rendered() }
    if let root = broken.root { walk(root) }
  }

  static func walk(_ node: Node) {
    _ = node.span(from: 1, length: 2)
    _ = node.text
    for element in node.elements { walk(element) }
    for entry in node.entries {
      walk(entry.key)
      walk(entry.value)
    }
  }

  @Test func `every prefix of a file is read or refused`() {
    for count in 0...Self.sample.count { Self.check(Array(Self.sample.prefix(count))) }
  }

  @Test func `every change of one byte is read or refused`() {
    // A linear congruential generator, so that every run sees the same changes.
    var state: UInt64 = 42
    for index in Self.sample.indices {
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var bytes = Self.sample
        let marks = Array("\t\n :-#&*!|>'\"%@`{}[],?\\".utf8)
        let choice = Int(state >> 33)
        bytes[index] = choice % 3 == 0 ? UInt8(choice >> 8 & 255) : marks[choice % marks.count]
        Self.check(bytes)
      }
    }
  }
}
