/// Why no workspace can be made, in a sentence.
package struct MakingError: Error, Hashable, CustomStringConvertible {
  /// What is wrong, with the file and the line.
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}
