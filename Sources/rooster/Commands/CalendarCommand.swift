import ArgumentParser
import CivilTime
import ICalendar
import Platform
import Ports

/// `rooster calendar`: the timetable as the files have it.
struct CalendarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Show the timetable: week grids, a page to print, a calendar file or JSON.",
    discussion: """
      Needs no network, no secrets and no state. Text and HTML show this week, or the next one that \
      has classes; calendar files and JSON hold everything. --from and --until choose other days. \
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
      let days = CalendarDays(format: format, from: from, until: until)
      let listing = CalendarListing(contents, dates: try days.dates(of: contents, at: now))
      show(listing, of: filter, on: session.console, at: now)
    }
  }

  private func show(
    _ listing: CalendarListing, of filter: CalendarFilter, on console: Console, at now: Instant
  ) {
    switch format {
    case .text:
      let view = CalendarTextView(
        listing: listing, style: console.style, width: console.terminal.width ?? Self.standardWidth)
      console.result(view.text)
    case .html: console.result(CalendarHTMLView(listing: listing).text)
    case .json: console.result(CalendarJSONView(listing: listing).text)
    case .ics:
      let title = filter.title(at: listing.institution)
      let file = CalendarFile(listing, name: title, stamp: now)
      console.result(Array(file.text.utf8))
    }
  }

  /// Columns where there is no terminal: what fits into a mail and a log.
  private static let standardWidth = 80
}
