import Testing

@testable import Channels

struct MarkdownTests {
  @Test(arguments: [
    ("Hello", "<p>Hello</p>\n"),
    ("one\ntwo\n\nthree", "<p>one\ntwo</p>\n<p>three</p>\n"),
    (
      "*a* **b** _c_ __d__ snake_case_x",
      "<p><em>a</em> <strong>b</strong> <em>c</em> <strong>d</strong> snake_case_x</p>\n"
    ),
    ("**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>\n"),
    ("2 * 3 * 4 and * x", "<p>2 * 3 * 4 and * x</p>\n"),
    ("`a<b` ``c`d``", "<p><code>a&lt;b</code> <code>c`d</code></p>\n"),
    ("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n"),
    ("\\*a\\*", "<p>*a*</p>\n"),
    ("# One #\n###### Six", "<h3>One</h3>\n<h6>Six</h6>\n"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("- a\n  - b\n- c", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"),
    ("```\n<a>\n  *b*\n```\nc", "<pre><code>&lt;a&gt;\n  *b*</code></pre>\n<p>c</p>\n"),
    ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
    (
      "[a *b*](https://x.example/?a=1&b=2)",
      "<p><a href=\"https://x.example/?a=1&amp;b=2\">a <em>b</em></a></p>\n"
    ),
    (
      "see https://x.example/a_b_c, ok",
      "<p>see <a href=\"https://x.example/a_b_c\">https://x.example/a_b_c</a>, ok</p>\n"
    ),
    ("<a@b.example>", "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>\n"),
    ("a & b < c\r\nd", "<p>a &amp; b &lt; c\nd</p>\n"),
    ("", ""),
  ])
  func `the subset becomes this HTML`(text: String, html: String) {
    #expect(Markdown.html(text) == html)
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,<script>)",
    "[x](//evil.example)", "[x](/relative)", "[x](http://plain.example)", "<javascript:alert(1)>",
    "[x](https://\"onmouseover=alert(1))", "[x](\tjavascript:a)", "[x](https://)",
    "<https://a\u{202E}b>",
  ])
  func `a link to anywhere but https and mailto stays text`(text: String) {
    #expect(!Markdown.html(text).contains("<a "))
  }

  @Test(arguments: ["*", "[", "`", "**a", "<", "- ", "_a_", "![", "](", "> "])
  func `a long run of marks ends soon and is closed properly`(mark: String) {
    let html = Markdown.html(String(repeating: mark, count: 4_000))
    #expect(html.components("<p>") == html.components("</p>"))
    #expect(html.components("<ul>") == html.components("</ul>"))
    #expect(html.components("<em>") == html.components("</em>"))
  }
}

extension String {
  fileprivate func components(_ separator: String) -> Int {
    ranges(of: separator).count
  }
}
