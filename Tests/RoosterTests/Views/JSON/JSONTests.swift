import Testing

@testable import rooster

@Suite("JSON documents")
struct JSONTests {
  @Test(
    "texts are escaped as RFC 8259 says",
    arguments: [
      ("plain", #""plain""#), ("a \"quote\"", #""a \"quote\"""#), ("C:\\dir", #""C:\\dir""#),
      ("a\nb\r\tc", #""a\nb\r\tc""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("Café 日本 🎓", #""Café 日本 🎓""#), ("</script>", #""</script>""#),
    ])
  func escaping(text: String, expected: String) {
    #expect(JSON.text(text).document == expected + "\n")
  }

  @Test("plain values stand in one line, everything else in lines of its own")
  func layout() {
    let document: JSON = [
      "number": .number(-3), "truth": .truth(true), "nothing": .null, "empty": .list([]),
      "none": [:], "list": .list([.number(1), .text("two")]),
      "object": ["b": .number(1), "a": .number(2)], "nested": .list([["x": .list([.null])]]),
    ]
    #expect(
      document.document == """
        {
          "number": -3,
          "truth": true,
          "nothing": null,
          "empty": [],
          "none": {},
          "list": [1, "two"],
          "object": { "b": 1, "a": 2 },
          "nested": [
            {
              "x": [null]
            }
          ]
        }

        """)
  }
}
