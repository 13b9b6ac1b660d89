import Foundation
import Testing

@testable import Digests

@Suite("Fingerprints")
struct FingerprintTests {
  static let text = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `a fingerprint is written and read as its digits`() throws {
    let fingerprint = Fingerprint.of("abc")
    #expect(fingerprint.description == Self.text)
    #expect(fingerprint.short == "ba7816bf8f01")
    #expect(fingerprint.bytes == Digest.sha256("abc"))
    #expect(Fingerprint(parsing: Self.text) == fingerprint)
    let stored = try JSONEncoder().encode([fingerprint])
    #expect(try JSONDecoder().decode([Fingerprint].self, from: stored) == [fingerprint])
  }

  @Test(arguments: [
    "", "sha256:", "sha256:00", "sha1:" + String(repeating: "0", count: 64),
    "sha256:" + String(repeating: "g", count: 64), String(text.dropLast()),
  ])
  func `other text is no fingerprint`(_ text: String) throws {
    #expect(Fingerprint(parsing: text) == nil)
    let stored = try JSONEncoder().encode([text])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Fingerprint].self, from: stored)
    }
  }

  @Test func `order is that of the digits`() {
    let all = (0..<50).map { Fingerprint.of("\($0)") }
    #expect(all.sorted().map(\.description) == all.map(\.description).sorted())
  }

  @Test func `combining depends on the order`() {
    let (a, b) = (Fingerprint.of("a"), Fingerprint.of("b"))
    #expect(Fingerprint.combining([a, b]) == .of(a.bytes + b.bytes))
    #expect(Fingerprint.combining([a, b]) != .combining([b, a]))
  }
}
