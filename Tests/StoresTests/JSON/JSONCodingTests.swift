import Domain
import Foundation
import Testing

@testable import Stores

@Suite("JSON of the state")
struct JSONCodingTests {
  /// A bit of everything that Codable can ask for.
  struct Everything: Codable, Hashable {
    enum Choice: Codable, Hashable {
      case nothing
      case pair(Int, name: String?)
      indirect case list([Choice])
    }

    var text: String
    var number: Int
    var small: UInt8
    var truth: Bool
    var missing: String?
    var numbers: [Int]
    var optionals: [String?]
    var nested: [[Choice]]
    var table: [String: Int]
  }

  static let everything = Everything(
    text: "\u{1F413} \"quoted\" \\ back\nline\u{0}\u{1F} é", number: Int.min, small: 255,
    truth: false, missing: nil, numbers: [0, -1, Int.max], optionals: ["a", nil, ""],
    nested: [[], [.nothing, .pair(1, name: nil), .list([.nothing, .pair(2, name: "b")])]],
    table: ["one": 1])

  @Test func `a value comes back as it was`() throws {
    let text = try JSONEncoding.text(of: Self.everything)
    #expect(try JSONDecoding.value(Everything.self, from: Array(text.utf8)) == Self.everything)
  }

  @Test func `the text is JSON, with names in the order of declaration`() throws {
    let text = try JSONEncoding.text(of: Self.everything)
    #expect(
      text == """
        {"text":"\u{1F413} \\"quoted\\" \\\\ back\\u000aline\\u0000\\u001f é",\
        "number":-9223372036854775808,"small":255,"truth":false,\
        "numbers":[0,-1,9223372036854775807],"optionals":["a",null,""],\
        "nested":[[],[{"nothing":{}},{"pair":{"_0":1}},\
        {"list":{"_0":[{"nothing":{}},{"pair":{"_0":2,"name":"b"}}]}}]],"table":{"one":1}}
        """)
    #expect(
      try JSONDecoder().decode(Everything.self, from: Data(text.utf8)) == Self.everything)
  }

  @Test func `a meeting that was recorded before there was attendance is read`() throws {
    let text = """
      {"kind":"meeting","account":"zoom","group":"CS101","title":"Lecture","description":"",\
      "host":{"none":{}},"alternativeHosts":[],"zone":"Europe/Amsterdam",\
      "timing":{"shape":"standing","occurrences":[],"openBefore":0,"closeAfter":0},\
      "settings":{"passcode":{"auto":{}},"slides":[],"extra":[]},"moderators":[],"panelists":[],\
      "isProtected":false,"announcements":[]}
      """
    let meeting = try JSONDecoding.value(Meeting.self, from: Array(text.utf8))
    #expect(meeting.attendance == nil)
    #expect(try JSONEncoding.text(of: meeting) == text)
  }

  @Test func `names that are not asked for are passed over`() throws {
    struct Two: Codable, Hashable {
      var first: Int
      var last: [Int]
    }
    let text = #"{"old":{"first":[1,{"last":2}]},"last":[3],"more":"}","first":4}"#
    #expect(
      try JSONDecoding.value(Two.self, from: Array(text.utf8)) == Two(first: 4, last: [3]))
  }

  @Test(arguments: [
    "", "{", "[", "[1", "[1,", "[1,]", "[1 ]", "\"a", "\"a\\\"", #"["\n"]"#, #"["\u0041"]"#,
    #"["\u00"]"#, "[1]x", "{1}", "[tru]", "[-]", "[1.5]", "[99999999999999999999]", "[null]",
    "[\"a\"]", String(repeating: "[", count: 200),
  ])
  func `a text that is none of ours is refused`(_ text: String) {
    #expect(throws: JSONError.self) {
      try JSONDecoding.value([Int].self, from: Array(text.utf8))
    }
  }

  @Test func `a record of every kind survives`() throws {
    let text = try JSONEncoding.text(of: Samples.fullRecord.body)
    #expect(
      try JSONDecoding.value(Resource.Body.self, from: Array(text.utf8))
        == Samples.fullRecord.body)
  }

  @Test func `a fraction is refused when it is written, not when it is read`() {
    #expect(throws: JSONError.self) { try JSONEncoding.text(of: [1.5]) }
  }
}
