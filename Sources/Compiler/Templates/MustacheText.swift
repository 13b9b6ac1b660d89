package import Diagnostics
import Domain
package import YAML

/// Text with tags in a value of a YAML file, such as the title of a meeting.
package enum MustacheText {
  /// What becomes of values that are text.
  package enum Kind: Hashable, Sendable {
    /// Titles and descriptions: nothing is escaped.
    case plain
    /// The text of an announcement: what means something in Markdown is escaped.
    case markdown
  }

  /// The text with its values; findings point into the node it was written in.
  ///
  /// - Parameters:
  ///   - text: The text of the node, or a part of it that begins where the node's text begins.
  ///   - node: The scalar that holds it.
  package static func render(
    _ text: String, context: TemplateContext, at node: Node, as kind: Kind = .plain
  ) -> (text: String, findings: [Diagnostic]) {
    // Nearly all titles have no tags.
    guard text.utf8.contains(UInt8(ascii: "{")) else { return (text, []) }
    let style: TextStyle =
      switch kind {
      case .plain: .plain
      case .markdown: .markdown
      }
    let compiled = CompiledText(text, style: style, origin: .node(node))
    guard compiled.findings.isEmpty else { return (text, compiled.findings) }
    return compiled.render(context, language: context.language, of: nil)
  }
}
