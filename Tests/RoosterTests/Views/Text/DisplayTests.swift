import Testing

@testable import rooster

@Suite("Text on a terminal")
struct DisplayTests {
  @Test(
    "a text is as wide as it looks",
    arguments: [
      ("", 0), ("lecture", 7), ("café", 4), ("cafe\u{301}", 4), ("日本語", 6), ("한국", 4),
      ("🎓", 2), ("👩‍🏫", 2), ("❤️", 2), ("←→", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(
    "what does not fit is cut, and says so",
    arguments: [
      ("lecture", 7, "lecture"), ("lecture", 6, "lectu…"), ("日本語", 5, "日本…"),
      ("日本語", 4, "日…"), ("lecture", 1, "…"), ("lecture", 0, ""),
    ])
  func truncation(text: String, width: Int, expected: String) {
    #expect(text.truncated(to: width) == expected)
    #expect(expected.displayWidth <= max(width, 0))
  }

  @Test(
    "a title cannot speak to the terminal",
    arguments: [
      ("\u{1B}[2JGone", "\\u{1B}[2JGone"), ("a\u{202E}b", "a\\u{202E}b"), ("a\tb", "a\\u{9}b"),
      ("Café 日本 👩‍🏫", "Café 日本 👩‍🏫"),
    ])
  func visibility(text: String, expected: String) {
    #expect(text.visible == expected)
  }

  @Test("a text is broken at spaces, and a long word stays whole")
  func wrapping() {
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    #expect("one two three".wrapped(to: 100) == ["one two three"])
    #expect("see https://example.edu/long now".wrapped(to: 8).count == 3)
    #expect("  set in".wrapped(to: 20) == ["  set in"])
    #expect("".wrapped(to: 20) == [""])
  }

  @Test(
    "one is not many",
    arguments: [(0, "0 rooms"), (1, "1 room"), (2, "2 rooms"), (1_204, "1,204 rooms")])
  func quantity(count: Int, expected: String) {
    #expect(Quantity(count, "room").description == expected)
  }

  @Test(
    "numbers are grouped",
    arguments: [
      (7, "7"), (999, "999"), (1_000, "1,000"), (123_456_789, "123,456,789"), (-1_000, "-1,000"),
    ])
  func grouping(number: Int, expected: String) {
    #expect(number.grouped == expected)
  }

  @Test(
    "a stretch of time is told as people do",
    arguments: [
      (0, "a second", "1s"), (45, "45 seconds", "45s"), (180, "about 3 minutes", "3m"),
      (5_400, "about 2 hours", "2h"), (259_200, "about 3 days", "72h"),
    ])
  func stretch(seconds: Int, long: String, short: String) {
    #expect(Stretch(seconds: seconds).description == long)
    #expect(Stretch(seconds: seconds).short == short)
  }

  @Test("instants in a text become local times")
  func instants() throws {
    let zone = try PlanSamples.zone()
    #expect(
      zone.reading(of: "2027-01-20T09:00:00Z to 2027-07-20T09:00:00Z, nearly")
        == "wed 2027-01-20 10:00 to 2027-07-20T09:00:00Z, nearly")
    #expect(zone.reading(PlanSamples.instant("2027-07-20T09:00:00Z")) == "tue 2027-07-20 11:00")
  }
}
