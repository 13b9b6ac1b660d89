/// A stretch of one line, from a place on.
package struct Span: Hashable, Sendable, Codable {
  /// Where it begins.
  package let place: Place

  /// How many Unicode scalars it covers; at least 1, because a finding must be visible.
  package let length: Int

  /// A stretch of `length` Unicode scalars; lengths below 1 become 1.
  package init(_ place: Place, length: Int = 1) {
    self.place = place
    self.length = max(1, length)
  }
}

extension Span: Comparable {
  /// Orders by place, then the shorter first.
  package static func < (left: Span, right: Span) -> Bool {
    left.place == right.place ? left.length < right.length : left.place < right.place
  }
}
