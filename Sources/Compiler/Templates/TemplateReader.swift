import Diagnostics
import YAML

/// Reads one template file.
struct TemplateReader {
  /// The path as users see it.
  let path: String
  private(set) var findings: [Diagnostic] = []

  init(path: String) {
    self.path = path
  }

  /// The template, also when its text has findings; `nil` when it cannot be read at all.
  mutating func read(_ bytes: [UInt8], named name: String) -> AnnouncementTemplate? {
    do throws(TemplateFile.Defect) {
      return compile(try TemplateFile(bytes), named: name)
    } catch {
      report(error)
      return nil
    }
  }

  private mutating func compile(_ file: TemplateFile, named name: String) -> AnnouncementTemplate? {
    let (document, found) = Document.parse(file.frontMatter, file: path)
    findings += found
    guard let document else { return nil }
    var reader = FrontMatterReader()
    reader.read(document.root)
    findings += reader.findings
    guard let title = reader.frontMatter.title else { return nil }
    let compiledTitle = CompiledText(title.text, style: .plain, origin: .node(title.node))
    let text = CompiledText(
      file.body, style: .markdown, origin: .file(path, firstLine: file.bodyLine))
    findings += compiledTitle.findings + text.findings
    return AnnouncementTemplate(
      name: name, frontMatter: reader.frontMatter, title: compiledTitle, text: text)
  }

  private mutating func report(_ defect: TemplateFile.Defect) {
    let (code, message, hint): (Code, String, String) =
      switch defect {
      case .notUTF8:
        (TemplateCodes.notUTF8, "the template is not UTF-8", "save it as UTF-8")
      case .noFrontMatter:
        (
          TemplateCodes.noFrontMatter, "the template has no front matter",
          "begin it with a line '---', then title, audience and channels, then '---' again"
        )
      case .unclosedFrontMatter:
        (
          TemplateCodes.noFrontMatter, "the front matter is never closed",
          "put a line '---' between it and the text"
        )
      }
    findings.append(
      Diagnostic(code, message, at: Span(Place(file: path, line: 1, column: 1)), hint: hint))
  }
}
