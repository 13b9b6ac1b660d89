import CivilTime
import Diagnostics
import Domain
import Testing

@testable import Compiler

/// Whether there can be a shortage is asked quickly, and no shortage is passed over.
@Suite struct HostLoadTests {
  @Test(arguments: 1...200)
  func `whoever needs more hosts than there are is looked at`(_ seed: Int) {
    var random = Numbers(state: UInt64(seed))
    let named = [nil, nil, "a", "b"] as [String?]
    let bookings = (0..<8).map { number in
      Self.booking(
        number, isWebinar: random.next(4) == 0, host: named[random.next(4)],
        run: WeekRun(start: random.next(6) * 60, minutes: 60 + random.next(3) * 60, weeks: 1))
    }
    let table = BookingTable([
      FileBookings(path: "schedules/a.yaml", head: "A", teachers: [], bookings: bookings)
    ])
    let load = HostLoadOverTime(Array(bookings.indices), table)
    let capacities = ["a": 1 + random.next(2), "b": 1, "c": 1 + random.next(3)]
    let need = HostNeed(of: load.sessions, capacities: capacities, standard: 1)
    if need.fewest > 3 { #expect(load.mayExceed(Array(capacities.values))) }
  }

  @Test func `most timetables are passed over without looking at their dates`() {
    let bookings = (0..<3).map { number in
      Self.booking(
        number, isWebinar: false, host: nil, run: WeekRun(start: 600, minutes: 90, weeks: 0b111))
    }
    let table = BookingTable([
      FileBookings(path: "schedules/a.yaml", head: "A", teachers: [], bookings: bookings)
    ])
    let load = HostLoadOverTime([0, 1, 2], table)
    #expect(!load.mayExceed([1, 2]))
    #expect(load.mayExceed([1, 1]))
  }

  private static func booking(
    _ number: Int, isWebinar: Bool, host: String?, run: WeekRun
  ) -> Booking {
    Booking(
      name: "class\(number)", kind: isWebinar ? .webinar : .meeting, account: "zoom",
      host: host.map { .user($0) } ?? .pool(nil), zone: "Europe/Amsterdam",
      times: [BookedTime(run: run, span: nil)], isOneMeeting: false, openBefore: 0, closeAfter: 0,
      limit: nil, registrants: nil, sharedWith: [],
      nameSpan: SourceSpan(Span(Place(file: "schedules/a.yaml", line: 1, column: 1))),
      hostSpan: nil)
  }
}
