import Diagnostics
import Testing

@testable import YAML

@Suite("Encodings")
struct EncodingTests {
  static func findings(_ bytes: [UInt8]) -> [String] {
    let result = Document.parse(bytes, file: "a.yaml")
    #expect(result.document == nil)
    return result.findings.map { "\($0.span.place.line):\($0.span.place.column) \($0.message)" }
  }

  @Test func `each byte that is not UTF-8 has its place`() {
    #expect(
      Self.findings(Array("é: caf".utf8) + [0xE9] + Array("\nb: ".utf8) + [0xFF, 0x0A])
        == ["1:7 the byte 0xE9 is not UTF-8 text", "2:4 the byte 0xFF is not UTF-8 text"])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
      [0x80],
    ] as [[UInt8]])
  func `long forms, surrogates and cut characters are refused`(_ bytes: [UInt8]) {
    #expect(Self.findings(Array("a: ".utf8) + bytes).first?.hasPrefix("1:4 the byte 0x") == true)
  }

  @Test func `UTF-16 is named`() {
    let little: [UInt8] = "a: b\n".utf8.flatMap { [$0, 0] }
    let big: [UInt8] = "a: b\n".utf8.flatMap { [0, $0] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
      #expect(Self.findings(bytes) == ["1:1 the file is saved as UTF-16"])
    }
  }

  @Test func `all control characters are found`() {
    #expect(
      Self.findings(Array("a: \u{1}\nb: \u{7F}\u{85}\u{2028}\n".utf8)) == [
        "1:4 a control character (U+0001) is not allowed here",
        "2:4 a control character (U+007F) is not allowed here",
        "2:5 a line separator (U+0085) is not allowed here",
        "2:6 a line separator (U+2028) is not allowed here",
      ])
  }
}
