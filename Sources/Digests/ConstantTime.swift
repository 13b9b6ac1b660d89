/// Comparison of secrets.
package enum ConstantTime {
  /// Whether two byte strings are equal, in a time that depends on the length of the second only,
  /// so that a guess learns nothing from how long its refusal took.
  package static func areEqual(_ expected: [UInt8], _ given: [UInt8]) -> Bool {
    var difference: UInt8 = expected.count == given.count ? 0 : 1
    for index in given.indices {
      // With another length the answer is known; the loop still runs over all that was given.
      difference |= given[index] ^ (index < expected.count ? expected[index] : 0)
    }
    return difference == 0
  }

  /// Whether two texts have the same UTF-8 bytes, in such a time.
  package static func areEqual(_ expected: String, _ given: String) -> Bool {
    areEqual(Array(expected.utf8), Array(given.utf8))
  }
}
