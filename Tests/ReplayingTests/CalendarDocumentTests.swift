import Testing

@testable import Replaying

struct CalendarDocumentTests {
  private static func held(_ hours: [(String, String)]) -> CalendarDocument {
    CalendarDocument(
      classes: hours.map {
        .init(address: "A", starts: $0.0, ends: $0.1, title: "A", teachers: [])
      }, unscheduled: [])
  }

  @Test(arguments: [
    ([], 0), ([("10", "11"), ("11", "12")], 1), ([("10", "12"), ("11", "13"), ("12", "14")], 2),
    ([("10", "11"), ("10", "11"), ("10", "11")], 3),
  ])
  func `the peak is the most classes at a time`(hours: [(String, String)], peak: Int) {
    #expect(Self.held(hours).peak == peak)
  }
}
