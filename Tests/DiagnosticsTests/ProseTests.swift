import Diagnostics
import Testing

struct ProseTests {
  @Test(
    "names are joined as in a sentence",
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    ] as [([String], String)])
  func prose(_ names: [String], _ text: String) {
    #expect(names.prose == text)
  }

  @Test(
    "what is beyond the limit is counted",
    arguments: [
      ([], ""), (["a", "b"], "a, b"), (["a", "b", "c"], "a, b and 1 more"),
    ] as [([String], String)])
  func limited(_ names: [String], _ text: String) {
    #expect(names.listed(limit: 2) == text)
  }
}
