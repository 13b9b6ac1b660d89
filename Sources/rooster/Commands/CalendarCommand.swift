import ArgumentParser
import CivilTime
import ICalendar
import Platform
import Ports

/// The forms in which the calendar is shown.
enum CalendarFormat: String, ExpressibleByArgument, CaseIterable {
  case text, html, ics, json
}

/// `rooster calendar`: the timetable as the files have it.
struct CalendarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Show the timetable: week grids, a page to print, a calendar file or JSON.",
    discussion: """
      Needs no network, no secrets and no state. Text and HTML show this week, or the next one that
      has classes; calendar files and JSON hold everything. --from and --until choose other days.
      Each filter may be given several times.

        rooster calendar --course CS101
        rooster calendar --format html --from 2027-02-01 --until 2027-06-25 > term.html
        rooster calendar --format ics --teacher ada@example.edu > ada.ics
      """)

  @Option(help: "text, html, ics or json.")
  var format: CalendarFormat = .text

  @Option(help: ArgumentHelp("The first day, such as 2027-02-01.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("Only this course, with its sessions and groups.", valueName: "id"))
  var course: [String] = []

  @Option(help: ArgumentHelp("Only what this host holds, or 'pool'.", valueName: "e-mail"))
  var host: [String] = []

  @Option(help: ArgumentHelp("Only what this teacher or coach gives.", valueName: "e-mail"))
  var teacher: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only this BigBlueButton room (CS101/tutorial), or all of an account.", valueName: "room"))
  var room: [String] = []

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      let filter = CalendarFilter(courses: course, hosts: host, teachers: teacher, rooms: room)
      let contents = try await CalendarGathering(session: session, filter: filter).contents()
      let now = session.clock.now()
      let listing = CalendarListing(contents, dates: try dates(contents, at: now))
      show(listing, on: session.console, at: now)
    }
  }

  private func show(_ listing: CalendarListing, on console: Console, at now: Instant) {
    switch format {
    case .text:
      let view = CalendarTextView(
        listing: listing, style: console.style, width: console.terminal.width ?? Self.standardWidth)
      console.result(view.text)
    case .html: console.result(CalendarHTMLView(listing: listing).text)
    case .json: console.result(CalendarJSONView(listing: listing).text)
    case .ics:
      let name = [listing.institution, (course + teacher + host + room).joined(separator: ", ")]
        .filter { !$0.isEmpty }.joined(separator: ": ")
      let file = CalendarFile(listing, name: name.isEmpty ? "Classes" : name, stamp: now)
      console.result(Array(file.text.utf8))
    }
  }

  /// Columns where there is no terminal: what fits into a mail and a log.
  private static let standardWidth = 80

  /// The days that are asked for; without, what the form is for: a week, or everything.
  private func dates(
    _ contents: CalendarContents, at now: Instant
  ) throws(CommandFailure) -> DateRange {
    let first = try Self.date(from, of: "--from")
    let last = try Self.date(until, of: "--until")
    let standard: DateRange
    switch format {
    case .text, .html:
      standard = first.map { contents.week(of: $0) } ?? contents.defaultWeek(at: now)
    case .ics, .json: standard = contents.allDates(at: now)
    }
    let start = first ?? min(standard.first, last ?? standard.first)
    let end = last ?? max(standard.last, start)
    guard let dates = DateRange(from: start, through: end) else {
      throw CommandFailure("--until \(end) is before --from \(start)")
    }
    guard dates.count <= TermCalendar.mostDays else {
      throw CommandFailure(
        "\(start) to \(end) is more than ten years", hint: "choose fewer with --from and --until")
    }
    return dates
  }

  private static func date(
    _ text: String?, of option: String
  ) throws(CommandFailure) -> CivilDate? {
    guard let text else { return nil }
    guard let date = CivilDate(parsing: text) else {
      throw CommandFailure(
        "'\(text)' is not a date", hint: "write \(option) like 2027-02-01")
    }
    return date
  }
}
