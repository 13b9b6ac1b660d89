/// A map whose names are free.
package struct EntriesShape: Hashable, Sendable {
  package let names: ScalarShape
  /// Names that have a meaning of their own.
  package let reserved: [String]
  package let values: Shape
}
