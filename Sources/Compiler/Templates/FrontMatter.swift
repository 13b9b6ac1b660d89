import Domain
import YAML

/// What stands above the text of a template.
struct FrontMatter: Sendable {
  var title: (text: String, node: Node)?
  var audience: [Audience] = []
  /// Names of channels and where they are written.
  var channels: [(name: String, node: Node)] = []
  var visible = VisibleWindow()
  /// `nil`: the language of the workspace.
  var language: String?
  /// Minutes before each date.
  var reminders: [Int] = []

  /// The keys as authors write them.
  enum Key: String, CaseIterable {
    case title, audience, channels, visible, language, remind
  }
}
