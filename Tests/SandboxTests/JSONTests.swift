import Testing

@testable import Sandbox

@Suite struct JSONTests {
  @Test(
    arguments: [
      (#"{"a":[1,-2,true,null,"x\"\\\n"]}"#, #"{"a":[1,-2,true,null,"x\"\\\n"]}"#),
      (#" { "b" : 9007199254740993 , "a" : 1.5e0 } "#, #"{"b":9007199254740993,"a":1.5}"#),
      (#""\ud83d\udc13\u00e9\/""#, "\"\u{1F413}é/\""), ("\"\\u0001\"", "\"\\u0001\""),
    ])
  func `a document is read and written`(text: String, written: String) {
    let value = JSONReader.value(of: Array(text.utf8))
    #expect(String(decoding: value?.bytes ?? [], as: UTF8.self) == written)
  }

  @Test(
    arguments: [
      "", "{", "[1,]", "{\"a\"}", "01", "1.", "+1", "tru", "\"\n\"", "\"\\x\"", "\"\\ud800\"",
      "1 2", "'a'", "{a:1}", String(repeating: "[", count: 70) + String(repeating: "]", count: 70),
    ])
  func `what is no JSON is refused`(text: String) {
    #expect(JSONReader.value(of: Array(text.utf8)) == nil)
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect(JSONReader.value(of: [0x22, 0xFF, 0x22]) == nil)
  }
}
