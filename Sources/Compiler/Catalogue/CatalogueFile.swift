/// One file of an example.
package struct CatalogueFile: Hashable, Sendable {
  /// Where it lies, such as `schedules/cs101.yaml`.
  package let path: String

  /// What is shown of it: its text, or a description of what cannot be shown.
  package let shown: String

  /// What the compiler is given.
  let bytes: [UInt8]

  /// A file that holds this text.
  init(_ path: String, _ text: String) {
    self.init(path, bytes: Array(text.utf8), shown: text)
  }

  /// A file that is no text, or too long to be shown.
  init(_ path: String, bytes: [UInt8], shown: String) {
    self.path = path
    self.shown = shown
    self.bytes = bytes
  }
}
