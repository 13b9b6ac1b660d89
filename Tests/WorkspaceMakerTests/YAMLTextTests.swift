import Diagnostics
import Testing
import YAML

@testable import WorkspaceMaking

struct YAMLTextTests {
  @Test(
    arguments: [
      ("Hist of Art/Arch I", "Hist of Art/Arch I"),
      ("College of Arts and Sciences 157", "College of Arts and Sciences 157"),
      ("Acctg I:Financial", "\"Acctg I:Financial\""),
      ("Grad Core Arch Dsgn Stu II:", "\"Grad Core Arch Dsgn Stu II:\""),
      ("C #2", "\"C #2\""),
      ("Mama, I made it! What Now?", "\"Mama, I made it! What Now?\""),
      ("say \"hi\" \\ o/", "\"say \\\"hi\\\" \\\\ o/\""),
      ("Veteran's Day", "\"Veteran's Day\""),
      ("*No Classes", "\"*No Classes\""), ("- a", "\"- a\""), ("", "\"\""),
      ("ends with a blank ", "\"ends with a blank \""), ("two\nlines", "\"two\\nlines\""),
      ("No", "\"No\""), ("~", "\"~\""), ("\u{7}", "\"\\u0007\""), ("Café", "\"Café\""),
    ])
  func `text is quoted where YAML would read something else`(text: String, written: String) {
    #expect(YAMLText.scalar(text) == written)
  }

  @Test(
    arguments: [
      "plain", "a: b", "a #b", "#", "'", "\"", "\\n", "[a, b]", "{a: b}", "- a", "? a", "| a",
      "> a", "%a", "@a", "`a", "&a", "*a", "!a", "\t", "null", "true", " a ", "a\r\nb", "é",
      "\u{85}", "\u{2028}",
    ])
  func `what is written is read back`(text: String) throws {
    let source = "key: \(YAMLText.scalar(text))\nlist: [\(YAMLText.quoted(text)), b]\n"
    let (document, findings) = Document.parse(Array(source.utf8), file: "a.yaml")
    let root = try #require(document).root
    #expect(findings.filter { $0.severity == .error } == [])
    #expect(root["key"]?.text == text)
    #expect(root["list"]?.elements.map(\.text) == [text, "b"])
  }
}
