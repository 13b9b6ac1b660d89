/// What may stand at a place of a file, apart from what other files and calendars say.
///
/// Shapes know nothing of JSON Schema; a view renders them. They are about values after YAML has been
/// read: `7` is a number and `2027-03-10` a text there, and both are texts to the keys that read them.
package indirect enum Shape: Hashable, Sendable {
  /// One text, number or truth value.
  case scalar(ScalarShape)
  /// A map with keys of its own.
  case map(MapShape)
  /// A map whose names are free.
  case entries(EntriesShape)
  /// A list.
  case list(Shape, least: Int)
  /// One of several.
  case any([Shape])
  /// A map that is one of several kinds, as one of its keys says.
  case kinds(key: String, [Kind])
  /// Another shape, by its name among ``Shapes/definitions``.
  case named(String)

  /// One kind of map and the word for it.
  package struct Kind: Hashable, Sendable {
    package let word: String
    package let map: MapShape
  }

  /// One value, or a list of them.
  static func oneOrMore(_ shape: Shape, least: Int = 0) -> Shape {
    .any([shape, .list(shape, least: least)])
  }
}
