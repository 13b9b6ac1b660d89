import Diagnostics
import Testing

@testable import Compiler

/// What makes a whole template unusable, to the letter.
@Suite struct TemplateDefectTests {
  static let defects: [(bytes: [UInt8], text: String)] = [
    (
      Array("The first class is on Monday.\n".utf8),
      """
      templates/announcements/class.md:1:1: error: the template has no front matter [T101]
      hint: begin it with a line '---', then title, audience and channels, then '---' again

      """
    ),
    (
      Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\nchannels: [portal]\n---\nHello\n".utf8),
      """
      templates/announcements/class.md:1:1: error: the template is not UTF-8 [T102]
      hint: save it as UTF-8

      """
    ),
    (
      Array("---\ntitle: [A]\nchannels: [{ a: b }]\n---\nHello\n".utf8),
      """
      templates/announcements/class.md:2:8: error: text is expected here [T104]
          2 | title: [A]
            |        ^^^
      templates/announcements/class.md:3:12: error: text is expected here [T104]
          3 | channels: [{ a: b }]
            |            ^^^^^^^^

      """
    ),
    (
      Array("---\ntitle: T\nchannels: [portal]\n---\n".utf8)
        + Array(String(repeating: "{{#term}}", count: 40).utf8)
        + Array(String(repeating: "{{/term}}", count: 40).utf8),
      """
      templates/announcements/class.md:5:289: error: sections lie in each other more than 32 deep [T126]
          5 | …m}}{{#term}}{{#term}}{{#term}}{{#term}}{{#term}}{{#term}}{{#term}}{{#term}}{{#term}}{{#term}}{{#term…
            |                                ^^^^^^^^^

      """
    ),
  ]

  @Test("a defect is explained to the letter", arguments: defects)
  func explained(_ bytes: [UInt8], _ text: String) {
    let library = TemplateLibrary(files: ["announcements/class.md": bytes], prefix: "templates")
    #expect(library.findings.map { $0.rendered() }.joined() == text)
  }
}
