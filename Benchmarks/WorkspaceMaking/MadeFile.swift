/// One file of a workspace that is made.
package struct MadeFile: Hashable, Sendable {
  /// Relative to the workspace, the folder that holds `schedules/`.
  package let path: String
  /// The whole content.
  package let text: String

  /// A file with a content.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
