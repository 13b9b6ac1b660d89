/// A file that could not be read: gone, too large, not permitted, a link out of the workspace.
package struct SourceFailure: Hashable, Sendable {
  /// The path as users see it.
  package var path: String

  /// What is wrong, in a sentence without a full stop.
  package var sentence: String

  /// A failure.
  package init(path: String, sentence: String) {
    self.path = path
    self.sentence = sentence
  }
}
