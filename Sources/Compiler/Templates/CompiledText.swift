import Diagnostics
import Domain
import Mustache

/// A text with tags, read once and written many times.
struct CompiledText: Sendable {
  let findings: [Diagnostic]
  private let text: String
  /// `nil`: there are findings.
  private let template: MustacheTemplate?
  private let needs: [TemplateNeed]
  private let origin: TextOrigin

  init(_ text: String, style: TextStyle, origin: TextOrigin) {
    self.text = text
    self.origin = origin
    var scan = TagScan(text, origin: origin)
    scan.read()
    needs = scan.needs
    guard scan.findings.isEmpty else {
      findings = scan.findings
      template = nil
      return
    }
    do {
      template = try MustacheTemplate(string: style.pragma + scan.source)
      findings = []
    } catch {
      // The scan reads bytes and the library reads characters, so an accent upon a brace is a tag to
      // the one and text to the other.
      template = nil
      findings = [Self.defect(in: text, origin)]
    }
  }

  /// The text with the values of a context, or as it is written when it has findings; the findings
  /// that are returned are about values that the context does not have.
  ///
  /// - Parameter address: What the text is for, told in findings; `nil`: the place says enough.
  func render(
    _ context: TemplateContext, language: String, of address: Address?
  ) -> (text: String, findings: [Diagnostic]) {
    guard let template else { return (text, []) }
    let root = RootObject(context, LocalText(language: language))
    return (template.render(root), missing(in: root, of: address))
  }

  /// What ``render(_:language:of:)`` would find, without writing the text.
  func check(_ context: TemplateContext, language: String, of address: Address?) -> [Diagnostic] {
    guard template != nil else { return [] }
    return missing(in: RootObject(context, LocalText(language: language)), of: address)
  }

  private func missing(in root: RootObject, of address: Address?) -> [Diagnostic] {
    needs.filter { $0.isMissing(in: root) }.map { need in
      origin.diagnostic(
        TemplateCodes.missingValue,
        "there is no \(need.owner.rawValue) here" + (address.map { ", for \($0)" } ?? ""),
        in: Array(text.utf8), at: need.tag,
        hint: "put it between {{#\(need.owner.rawValue)}} and {{/\(need.owner.rawValue)}}")
    }
  }

  private static func defect(in text: String, _ origin: TextOrigin) -> Diagnostic {
    origin.diagnostic(
      TemplateCodes.unclosedTag, "a tag of this text cannot be read", in: Array(text.utf8),
      at: 0..<0, hint: "look for an accent or an invisible character beside its braces")
  }
}
