import CivilTime
import Testing

struct OccurrenceSetTests {
  /// Three Mondays and Thursdays.
  private static let base = [
    "2027-04-05T10:00", "2027-04-08T13:00", "2027-04-12T10:00", "2027-04-15T13:00",
    "2027-04-19T10:00", "2027-04-22T13:00",
  ].enumerated().map {
    SlotOccurrence(start: moment($0.element), minutes: 90, slot: $0.offset % 2)
  }

  private static func starts(_ set: OccurrenceSet) -> [String] {
    set.occurrences.map(\.start.description)
  }

  @Test func `without refinements, it is the rule`() {
    let set = OccurrenceSet(Self.base)
    #expect(set.problems.isEmpty)
    #expect(set.occurrences.map(\.original) == Self.base.map(\.start))
    #expect(
      set.occurrences.first
        == Occurrence(
          original: moment("2027-04-05T10:00"), start: moment("2027-04-05T10:00"), minutes: 90,
          slot: 0))
    #expect(set.occurrences.allSatisfy { !$0.isMoved })
  }

  @Test func `takes out a day or one start`() {
    let set = OccurrenceSet(
      Self.base, except: [.date(date("2027-04-08")), .start(moment("2027-04-12T10:00"))])
    #expect(
      Self.starts(set) == [
        "2027-04-05T10:00", "2027-04-15T13:00", "2027-04-19T10:00", "2027-04-22T13:00",
      ])
    #expect(set.problems.isEmpty)
  }

  @Test func `a moved meeting keeps its original start as its key`() {
    let set = OccurrenceSet(
      Self.base,
      moved: [
        OccurrenceMove(from: moment("2027-04-05T10:00"), to: moment("2027-04-13T15:00")),
        OccurrenceMove(
          from: moment("2027-04-08T13:00"), to: moment("2027-04-09T13:00"), minutes: 60),
      ])
    #expect(
      Self.starts(set) == [
        "2027-04-09T13:00", "2027-04-12T10:00", "2027-04-13T15:00", "2027-04-15T13:00",
        "2027-04-19T10:00", "2027-04-22T13:00",
      ])
    let moved = set.occurrences.filter(\.isMoved)
    #expect(moved.map(\.original.description) == ["2027-04-08T13:00", "2027-04-05T10:00"])
    #expect(moved.map(\.minutes) == [60, 90])
    #expect(moved.map(\.slot) == [1, 0])
    #expect(moved.first?.end.description == "2027-04-09T14:00")
  }

  @Test func `adds meetings with a label, in order`() {
    let set = OccurrenceSet(
      Self.base,
      also: [
        OccurrenceAddition(start: moment("2027-04-07T10:00"), minutes: 120, label: "Exam review")
      ])
    #expect(
      set.occurrences.dropFirst().first
        == Occurrence(
          original: moment("2027-04-07T10:00"), start: moment("2027-04-07T10:00"), minutes: 120,
          label: "Exam review"))
    #expect(set.occurrences.count == 7)
  }

  @Test func `an addition may take the place of what an exception took out`() {
    let start = moment("2027-04-12T10:00")
    let set = OccurrenceSet(
      Self.base, except: [.start(start)],
      also: [OccurrenceAddition(start: start, minutes: 30)])
    #expect(set.problems.isEmpty)
    #expect(set.occurrences.first { $0.original == start }?.minutes == 30)
  }

  @Test func `what matches nothing is reported with the nearest meeting, and changes nothing`() {
    let set = OccurrenceSet(
      Self.base,
      except: [
        .date(date("2027-04-05")), .date(date("2027-04-13")), .start(moment("2027-04-12T10:30")),
      ],
      moved: [OccurrenceMove(from: moment("2030-01-01T10:00"), to: moment("2030-01-02T10:00"))])
    #expect(
      set.problems == [
        .exceptionMatchesNothing(index: 1, nearest: moment("2027-04-12T10:00")),
        .exceptionMatchesNothing(index: 2, nearest: moment("2027-04-12T10:00")),
        .moveMatchesNothing(index: 0, nearest: moment("2027-04-22T13:00")),
      ])
    #expect(set.occurrences.count == 5)
  }

  @Test func `without meetings there is no nearest one`() {
    let set = OccurrenceSet([], except: [.date(date("2027-04-13"))])
    #expect(set.problems == [.exceptionMatchesNothing(index: 0, nearest: nil)])
  }

  @Test func `reports refinements that contradict each other`() {
    let first = moment("2027-04-05T10:00")
    let second = moment("2027-04-08T13:00")
    let third = moment("2027-04-12T10:00")
    let set = OccurrenceSet(
      Self.base, except: [.start(first)],
      also: [
        OccurrenceAddition(start: third, minutes: 60),
        OccurrenceAddition(start: moment("2027-05-01T10:00"), minutes: 60),
        OccurrenceAddition(start: moment("2027-05-01T10:00"), minutes: 60),
      ],
      moved: [
        OccurrenceMove(from: first, to: moment("2027-04-06T10:00")),
        OccurrenceMove(from: second, to: third),
        OccurrenceMove(from: second, to: moment("2027-04-09T10:00")),
      ])
    #expect(
      set.problems == [
        .moveOfExcepted(index: 0), .movedTwice(index: 2), .additionExists(index: 0),
        .additionExists(index: 2), .sameStart(second, third),
      ])
  }

  @Test func `two exceptions of one meeting both match`() {
    let set = OccurrenceSet(
      Self.base, except: [.date(date("2027-04-12")), .start(moment("2027-04-12T10:00"))])
    #expect(set.problems.isEmpty)
    #expect(set.occurrences.count == 5)
  }

  @Test(arguments: [
    ("2027-03-15", OccurrenceException.date(date("2027-03-15"))),
    ("2027-03-15 10:00", .start(moment("2027-03-15T10:00"))),
    ("2027-03-15T10:00", .start(moment("2027-03-15T10:00"))),
    ("15 March", nil),
  ])
  func `reads an exception`(text: String, expected: OccurrenceException?) {
    #expect(OccurrenceException(parsing: text) == expected)
  }
}
