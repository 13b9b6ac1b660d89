import CivilTime
import Diagnostics
import Domain
import Testing

@testable import rooster

@Suite("The calendar on a terminal")
struct CalendarTextViewTests {
  private func text(
    width: Int, dates: String = "2027-03-15..2027-03-21",
    _ meetings: [(meeting: CalendarMeeting, timing: Timing)]? = nil
  ) throws -> String {
    let listing = try CalendarSamples.listing(
      meetings ?? CalendarSamples.week(), dates: dates,
      unscheduled: [CalendarSamples.unscheduled])
    return CalendarTextView(listing: listing, style: .plain, width: width).text
  }

  @Test func `a week is a grid where it fits`() throws {
    let found = try text(width: 80)
    #expect(
      found == """
        15–21 March 2027 · Week 7 of 2027-spring

              Mon 15                  Tue 16      Wed 17      Thu 18      Fri 19
        09:00                                                 ▌CS101
                                                              ▌tutorial
        10:00 ▌CS101
              ▌lecture    ▌MA201
        11:00 ▌10:00      ▌class
                          ▌10:30

        Without times, always open
          CS101/desk  Help

        Not scheduled yet
          CS101/lab  Algorithms: Lab (schedules/cs101.yaml:9)

        3 classes from 15 March 2027 to 21 March 2027, times of Europe/Amsterdam.

        """)
  }

  @Test func `a narrow terminal gets a list`() throws {
    let found = try text(width: 40)
    #expect(
      found == """
        15–21 March 2027 · Week 7 of 2027-spring

        Monday 15 March
          10:00–11:30  CS101/lecture
                       Algorithms: Lecture ·
                       ada@example.edu
          10:30–12:00  MA201/class
                       代数 · pool
        Thursday 18 March
          09:00–10:00  CS101/tutorial
                       Algorithms: Tutorial ·
                       moved from Wed 17 Mar
                       09:00

        Without times, always open
          CS101/desk  Help

        Not scheduled yet
          CS101/lab  Algorithms: Lab
            (schedules/cs101.yaml:9)

        3 classes from 15 March 2027 to 21 March
        2027, times of Europe/Amsterdam.

        """)
  }

  @Test(arguments: [40, 60, 72, 80, 100, 132, 200])
  func `no line of a week is wider than the terminal`(width: Int) throws {
    for line in try text(width: width).split(separator: "\n") {
      #expect(line.description.displayWidth <= width)
    }
  }

  @Test func `breaks and day swaps are told, and hours without classes are left out`() throws {
    let meetings = [
      try CalendarSamples.meeting("A/a", "A", ["2027-03-30T09:00"], minutes: 30),
      try CalendarSamples.meeting("A/b", "B", ["2027-03-30T20:00"], minutes: 60),
    ]
    let found = try text(width: 80, dates: "2027-03-22..2027-04-04", meetings)
    #expect(
      found == """
        29 March – 4 April 2027 · Week 8 of 2027-spring
          Mon 29 Mar: Easter Monday
          Tue 30 Mar: runs Monday's timetable

              Mon 29 *      Tue 30 *      Wed 31        Thu 1         Fri 2
        09:00               ▌A/a
          ⋮
        20:00               ▌A/b
                            ▌20:00–21:00

        Not scheduled yet
          CS101/lab  Algorithms: Lab (schedules/cs101.yaml:9)

        2 classes from 22 March 2027 to 4 April 2027, times of Europe/Amsterdam.

        """)
  }

  @Test func `without classes there is a sentence`() throws {
    #expect(
      CalendarTextView(
        listing: try CalendarSamples.listing([], dates: "2027-08-02..2027-08-02"), style: .plain,
        width: 80
      ).text == "No classes on 2 August 2027, times of Europe/Amsterdam.\n")
  }
}
