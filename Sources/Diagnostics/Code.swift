/// The stable name of a kind of finding, such as `S104`.
///
/// People search for it and scripts match on it, so a code is never reused for something else.
package struct Code: RawRepresentable, Hashable, Sendable, Codable {
  /// A letter for the part of the product and three digits.
  package let rawValue: String

  /// A code with this name.
  package init(rawValue: String) { self.rawValue = rawValue }
}

extension Code: ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
  /// A code with this name.
  package init(stringLiteral value: String) { self.init(rawValue: value) }

  /// The name itself.
  package var description: String { rawValue }

  /// Orders by name.
  package static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }
}
