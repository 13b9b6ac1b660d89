import Diagnostics
import Testing

@testable import YAML

/// What makes a whole file unreadable, to the letter.
@Suite struct FileDefectTests {
  struct Defect: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    var limits = Limits.standard
    let text: String

    var testDescription: String { text }
  }

  @Test("a defect is explained to the letter", arguments: FileDefectTests.defects)
  func explained(_ defect: Defect) {
    let findings = Document.parse(defect.bytes, file: "a.yaml", limits: defect.limits).findings
    #expect(findings.map { $0.rendered() }.joined() == defect.text)
  }

  static let defects: [Defect] = [
    Defect(
      bytes: [UInt8](repeating: 0x23, count: 4 << 20 | 1),
      text: """
        a.yaml:1:1: error: the file has 4194305 bytes; at most 4194304 are read [Y002]
        hint: split it into several files

        """),
    Defect(
      bytes: Array("a: b\n".utf8.flatMap { [0, $0] }),
      text: """
        a.yaml:1:1: error: the file is saved as UTF-16 [Y003]
        hint: save it as UTF-8

        """),
    Defect(
      bytes: Array("a: caf".utf8) + [0xE9, 0x0A],
      text: """
        a.yaml:1:7: error: the byte 0xE9 is not UTF-8 text [Y004]
            1 | a: caf�
              |       ^
        hint: save the file as UTF-8

        """),
    Defect(
      bytes: Array("a: [[[x]]]\n".utf8), limits: Limits(depth: 3),
      text: """
        a.yaml:1:6: error: maps and lists are nested more than 3 deep [Y008]
            1 | a: [[[x]]]
              |      ^

        """),
    Defect(
      bytes: Array("a: 1\nb: [1, 2]\n".utf8), limits: Limits(nodes: 5),
      text: """
        a.yaml:2:5: error: the file has more than 5 values [Y009]
            2 | b: [1, 2]
              |     ^
        hint: split it into several files

        """),
    Defect(
      bytes: Array("a: &a [1, 2]\nb: *a\n".utf8), limits: Limits(aliasedNodes: 2),
      text: """
        a.yaml:2:4: error: too many aliases: they repeat more than 2 values [Y010]
            2 | b: *a
              |    ^^
        hint: write the values out, or split the file

        """),
  ]
}
