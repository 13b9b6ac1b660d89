import CivilTime
import Diagnostics
import Domain

/// What the checks across files know, and how they say what they find.
struct Crossing: Sendable {
  let table: BookingTable
  let workspace: Workspace
  /// The hosts of each Zoom account, by their addresses in lower case.
  let hosts: [String: [String: Host]]
  private let lines: SourceLines
  private let zones: ZoneDatabase

  init(_ files: [FileBookings], surroundings: Surroundings) {
    table = BookingTable(files)
    workspace = surroundings.workspace
    hosts = surroundings.hosts
    lines = SourceLines(surroundings.tree)
    zones = surroundings.zones
  }

  /// Everything that is wrong between files: one rule a line.
  func findings() async -> [Diagnostic] {
    async let teachers = TeacherClashCheck(self)
    async let rooms = RoomCapacityCheck(self)
    let hosts = HostClashCheck(self)
    let shortages = HostShortageCheck(self, besides: hosts.clashes)
    return hosts.findings + (await teachers).findings(besides: hosts.clashes)
      + (await rooms).findings + shortages.findings
  }

  /// Dates as people read them, in the zone of a class.
  func phrases(_ dates: [BookedDate], of number: Int) -> String {
    let zone = zones.zone(named: table[number].zone) ?? workspace.zone
    return DatePhrases(
      dates.map { (zone.local(of: Instant(minutesSinceEpoch: $0.start)), $0.minutes) }
    ).text
  }

  /// Stretches of time as people read them, in the zone of the workspace.
  func phrases(_ stretches: [HostNeed.Stretch]) -> String {
    DatePhrases(
      stretches.map { stretch in
        (workspace.zone.local(of: stretch.start), stretch.start.seconds(until: stretch.end) / 60)
      }
    ).text
  }

  /// Where a class asks for a date: its time, or its name when the time is written elsewhere.
  func span(of date: BookedDate, of number: Int) -> Span {
    let booking = table[number]
    let time =
      booking.times.first { $0.run.minutes == date.minutes && $0.run.starts.contains(date.start) }
      ?? time(of: number, overlapping: date)
    return (time?.span ?? booking.nameSpan).span(in: table.file(of: number).path)
  }

  /// A finding at a line of a file.
  func finding(
    _ code: Codes, _ message: String, at span: Span, severity: Severity = .error, hint: String?,
    related: [Related]
  ) -> Diagnostic {
    Diagnostic(
      code.code, message, at: span, severity: severity, hint: hint,
      excerpt: lines.text(at: span.place), related: related)
  }

  /// The line at which a class asks for a date, as a place that explains.
  func related(_ number: Int, at date: BookedDate) -> Related {
    let time = time(of: number, overlapping: date)
    let span = (time?.span ?? table[number].nameSpan).span(in: table.file(of: number).path)
    return Related(
      span, "\(table.address(of: number)) is here",
      excerpt: lines.text(at: span.place))
  }

  /// The time whose class is held at a date, or else whose room is open then.
  private func time(of number: Int, overlapping date: BookedDate) -> BookedTime? {
    let booking = table[number]
    // A room is open at a date when its class is held at the date made longer.
    let around = WeekRun(
      start: date.start - booking.closeAfter,
      minutes: booking.closeAfter + date.minutes + booking.openBefore)
    return booking.times.first { $0.run.weeks(overlapping: date.run) != 0 }
      ?? booking.times.first { $0.run.weeks(overlapping: around) != 0 }
  }

  /// The names of some classes, as prose; beyond the fourth they are counted.
  func names(_ numbers: [Int]) -> String { names(numbers, of: numbers.count) }

  /// The names of the first of some classes, as prose; beyond the fourth they are counted.
  func names(_ numbers: [Int], of count: Int) -> String {
    var names = numbers.prefix(ClashSearch.named).map { table.address(of: $0).description }
    if count > names.count { names.append("\(count - names.count) more") }
    return names.prose
  }
}
