import CivilTime
import Testing

struct WeekSelectionTests {
  @Test(arguments: [
    ("1-7, 9-15", [1...7, 9...15], "1-7, 9-15"), ("3", [3...3], "3"), ("1,2,3", [1...3], "1-3"),
    ("9-15,1-7,8", [1...15], "1-15"), ("4, 2-6", [2...6], "2-6"), ("5,5", [5...5], "5"),
    (" 1 - 7 ", [1...7], "1-7"),
  ])
  func `joins and sorts what is listed`(
    text: String, ranges: [ClosedRange<Int>], description: String
  ) {
    let selection = weeks(text)
    #expect(selection.ranges == ranges)
    #expect(selection.description == description)
    #expect(weeks(description) == selection)
  }

  @Test(arguments: [
    ("odd", [1, 3, 5, 7, 9]), ("even", [2, 4, 6, 8, 10]), ("odd, 2", [1, 2, 3, 5, 7, 9]),
    ("even,5-6", [2, 4, 5, 6, 8, 10]), ("odd,even", Array(1...10)), ("2-4,9", [2, 3, 4, 9]),
  ])
  func `selects weeks`(text: String, selected: [Int]) {
    let selection = weeks(text)
    #expect((1...10).filter { selection.contains(week: $0) } == selected)
    #expect(weeks(selection.description) == selection)
  }

  @Test(arguments: [
    "", ",", "1,", "0", "0-3", "7-1", "1-", "-3", "1-2-3", "odd even", "Odd", "521", "1.5", "a",
    "9999999999",
  ])
  func `reads no other text`(text: String) {
    #expect(WeekSelection(parsing: text) == nil)
  }

  @Test func `knows the highest week that is named`() {
    #expect(weeks("3, 9-15").highestNamedWeek == 15)
    #expect(weeks("odd").highestNamedWeek == nil)
  }
}
