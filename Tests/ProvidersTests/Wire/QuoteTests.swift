import Testing

@testable import Providers

@Suite("Quoting providers")
struct QuoteTests {
  @Test(arguments: [
    ("Plain words.", "Plain words."), ("two\n\tlines \u{1B}[31m", "two lines [31m"),
    ("see HTTPS://zoom.us/s/1?zak=x,", "see (link)"), ("the s3cret and s3cret", "the *** and ***"),
    ("", ""),
  ])
  func `a quote is one line without links and secrets`(text: String, quote: String) {
    #expect(Quote(text, hiding: ["s3cret", ""]).text == quote)
  }

  @Test func `a quote is short`() {
    #expect(Quote(String(repeating: "x", count: 400), hiding: []).text.count == 301)
  }
}
