import Testing

@testable import Diagnostics

@Suite("Suggestions")
struct SuggestionTests {
  static let keys = ["title", "start", "weekly", "weeks", "zone", "description", "at"]

  @Test(
    arguments: [
      ("strat", "start"), ("Start", "start"), ("zne", "zone"), ("weekyl", "weekly"),
      ("week", "weeks"), ("desc", "description"), ("descripton", "description"), ("xyz", nil),
      ("", nil), ("b", nil), ("on", nil), ("tilte", "title"), ("ZONE", "zone"),
    ] as [(String, String?)])
  func `the nearest key is suggested, and none that is far`(_ word: String, _ nearest: String?) {
    #expect(Suggestion.nearest(to: word, among: Self.keys) == nearest)
  }

  @Test func `a choice that differs only in case wins over a nearer beginning`() {
    #expect(Suggestion.nearest(to: "ABC", among: ["abd", "abc"]) == "abc")
    #expect(
      Suggestion.hint(for: "Europe/Berln", among: ["Europe/Bern", "Europe/Berlin"])
        == "did you mean 'Europe/Bern'?")
    #expect(Suggestion.hint(for: "q", among: ["abc"]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("ab", "ba", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func `distances count slips of the finger`(_ left: String, _ right: String, _ distance: Int) {
    let found = EditDistance.between(Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(found == distance)
  }

  @Test func `choices are listed as prose`() {
    #expect(Suggestion.list([]) == "nothing")
    #expect(Suggestion.list(["a"]) == "a")
    #expect(Suggestion.list(["a", "b"]) == "a or b")
    #expect(Suggestion.list(["a", "b", "c"]) == "one of a, b and c")
    #expect(Suggestion.list(["a", "b", "c", "d"], limit: 2) == "one of a, b and 2 more")
  }
}
