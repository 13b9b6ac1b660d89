/// A map with keys of its own; others are mistakes.
package struct MapShape: Hashable, Sendable {
  package let keys: [KeyShape]
  /// Keys that must be there.
  package let required: [String]
  package let rules: [MapRule]
  /// Further keys, by the beginning of their names, as a pattern of whole names.
  package let others: Others?

  /// Keys that are allowed beside those that are listed.
  package struct Others: Hashable, Sendable {
    /// A regular expression (ECMA-262) of whole names.
    package let pattern: String
    package let value: Shape
  }

  init(
    _ keys: [KeyShape], required: [String] = [], rules: [MapRule] = [], others: Others? = nil
  ) {
    self.keys = keys
    self.required = required
    self.rules = rules
    self.others = others
  }
}
