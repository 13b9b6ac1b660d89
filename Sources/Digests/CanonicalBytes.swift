/// Writes values so that equal values make equal bytes, and different values different ones.
///
/// Every field is its tag, a letter for its type, and its content with its length in front;
/// nothing depends on hashing order, locale or platform. The writer of a type owns the tags: give
/// each field a tag that is never reused, and write the fields in one order.
package struct CanonicalBytes: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// A writer that has written nothing, with room for `capacity` bytes.
  package init(capacity: Int = 512) { bytes.reserveCapacity(capacity) }

  /// The fingerprint of what has been written.
  package var fingerprint: Fingerprint { .of(bytes) }

  /// Writes a text, or that there is none, which differs from an empty one.
  package mutating func append(_ tag: String, _ value: String?) {
    begin(tag)
    write(value)
  }

  /// Writes a number, or that there is none.
  package mutating func append(_ tag: String, _ value: Int?) {
    begin(tag)
    guard let value else { return none() }
    letter("i")
    number(value)
  }

  /// Writes a truth value, or that there is none.
  package mutating func append(_ tag: String, _ value: Bool?) {
    begin(tag)
    guard let value else { return none() }
    letter(value ? "t" : "f")
  }

  /// Writes bytes.
  package mutating func append(_ tag: String, _ value: [UInt8]) {
    begin(tag)
    letter("b")
    number(value.count)
    bytes.append(contentsOf: value)
  }

  /// Writes texts in their order.
  package mutating func append(_ tag: String, _ values: [String]) {
    begin(tag)
    letter("l")
    number(values.count)
    for value in values { write(value) }
  }

  /// Writes numbers in their order.
  package mutating func append(_ tag: String, _ values: [Int]) {
    begin(tag)
    letter("n")
    number(values.count)
    for value in values { number(value) }
  }

  /// Writes texts by name; their order does not matter.
  package mutating func append(_ tag: String, _ values: [String: String]) {
    begin(tag)
    letter("m")
    number(values.count)
    for (key, value) in values.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      write(key)
      write(value)
    }
  }

  /// Writes a fingerprint, or that there is none.
  package mutating func append(_ tag: String, _ value: Fingerprint?) {
    begin(tag)
    guard let value else { return none() }
    letter("h")
    bytes.append(contentsOf: value.bytes)
  }

  /// Writes elements in their order, each by its own fields.
  package mutating func append<Element>(
    _ tag: String, _ elements: some Collection<Element>,
    each write: (Element, inout CanonicalBytes) -> Void
  ) {
    begin(tag)
    letter("e")
    number(elements.count)
    for element in elements {
      // The length of an element keeps its last field apart from the first of the next.
      var inner = CanonicalBytes(capacity: 128)
      write(element, &inner)
      number(inner.bytes.count)
      bytes.append(contentsOf: inner.bytes)
    }
  }

  private mutating func begin(_ tag: String) {
    number(tag.utf8.count)
    bytes.append(contentsOf: tag.utf8)
  }

  private mutating func write(_ value: String?) {
    guard let value else { return none() }
    letter("s")
    number(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  private mutating func none() { letter("0") }

  private mutating func letter(_ letter: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: letter.value))
  }

  // Zigzag and base 128, as protocol buffers do: small numbers take one byte, and every number
  // has one form.
  private mutating func number(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value << 1 ^ value >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
