import Testing

@testable import Digests

@Suite("Canonical bytes")
struct CanonicalBytesTests {
  typealias Write = @Sendable (inout CanonicalBytes) -> Void

  static func bytes(_ write: Write) -> [UInt8] {
    var writer = CanonicalBytes()
    write(&writer)
    return writer.bytes
  }

  @Test func `no two different contents have equal bytes`() {
    let writes: [Write] = [
      { _ in },
      { $0.append("a", "") }, { $0.append("a", nil as String?) }, { $0.append("a", "b") },
      { $0.append("ab", "") }, { $0.append("a", 0) }, { $0.append("a", 1) },
      { $0.append("a", -1) }, { $0.append("a", Int.max) }, { $0.append("a", Int.min) },
      { $0.append("a", true) }, { $0.append("a", false) },
      { $0.append("a", [] as [String]) }, { $0.append("a", [""]) }, { $0.append("a", ["b"]) },
      { $0.append("a", ["b", "c"]) }, { $0.append("a", ["bc"]) }, { $0.append("a", ["", "bc"]) },
      { $0.append("a", [1, 2]) }, { $0.append("a", [12]) }, { $0.append("a", [] as [Int]) },
      { $0.append("a", [1] as [UInt8]) }, { $0.append("a", ["b": "c"]) },
      { $0.append("a", ["c": "b"]) }, { $0.append("a", Fingerprint.of("x")) },
      {
        $0.append("a", "b"); $0.append("c", "d")
      }, { $0.append("a", "bcd") },
      { $0.append("a", [1, 2], each: { $1.append("x", $0) }) },
      { $0.append("a", [[1, 2]], each: { $1.append("x", $0) }) },
      {
        $0.append(
          "a", [1],
          each: {
            $1.append("x", $0); $1.append("x", 2)
          })
      },
    ]
    let all = writes.map(Self.bytes)
    #expect(Set(all).count == all.count)
  }

  @Test func `absent values are one value, whatever their type`() {
    let absent = Self.bytes { $0.append("a", nil as String?) }
    #expect(Self.bytes { $0.append("a", nil as Int?) } == absent)
    #expect(Self.bytes { $0.append("a", nil as Bool?) } == absent)
    #expect(Self.bytes { $0.append("a", nil as Fingerprint?) } == absent)
  }

  @Test func `the order of a dictionary does not matter`() {
    let keys = (0..<30).map { "k\($0)" }
    let forward = Dictionary(uniqueKeysWithValues: keys.map { ($0, "v") })
    let backward = Dictionary(uniqueKeysWithValues: keys.reversed().map { ($0, "v") })
    #expect(Self.bytes { $0.append("a", forward) } == Self.bytes { $0.append("a", backward) })
  }

  @Test func `the form is fixed, because stores keep what is made of it`() {
    let bytes = Self.bytes {
      $0.append("id", "x")
      $0.append("n", 300)
      $0.append("l", ["a"])
      $0.append("z", nil as String?)
    }
    #expect(
      Hexadecimal.encode(bytes) == "04696473" + "0278" + "026e69" + "d804" + "026c6c" + "02"
        + "7302" + "61" + "027a30")
    var writer = CanonicalBytes()
    writer.append("a", 1)
    #expect(writer.fingerprint == .of(writer.bytes))
  }
}
