import CivilTime
import Diagnostics
import Domain

/// The calendar for a terminal: each week as a grid where it fits, and as a list where it does not.
struct CalendarTextView {
  let listing: CalendarListing
  let style: TextStyle
  /// Columns of the terminal.
  let width: Int

  var text: String {
    var lines = TextLines()
    for week in listing.weeks {
      lines.appendPart(head(week))
      guard week.hasClasses else { continue }
      let grid = WeekGrid(week, style: style, width: width)?.lines
      lines.appendPart(grid ?? WeekList(week, style: style, width: width).lines)
    }
    lines.appendPart(standing)
    lines.appendPart(unscheduled)
    lines.appendPart(closing.wrapped(to: width))
    return lines.text
  }

  private func head(_ week: CalendarWeek) -> [String] {
    let numbers = week.numbers.joined(separator: " · ")
    let title = [week.title, numbers].filter { !$0.isEmpty }.joined(separator: " · ").visible
    return title.wrapped(to: width).map { style.ink($0, .strong) }
      + week.notes.flatMap { $0.visible.wrapped(to: width, indent: "  ") }
  }

  private var standing: [String] {
    guard !listing.standing.isEmpty else { return [] }
    return [style.ink("Without times, always open", .strong)]
      + listing.standing.flatMap { meeting in
        "\(meeting.address)  \(meeting.title)".visible.wrapped(to: width, indent: "  ")
      }
  }

  private var unscheduled: [String] {
    guard !listing.unscheduled.isEmpty else { return [] }
    return [style.ink("Not scheduled yet", .strong)]
      + listing.unscheduled.flatMap { meeting in
        "\(meeting.address)  \(meeting.title) (\(meeting.origin.fileAndLine))".visible
          .wrapped(to: width, indent: "  ")
      }
  }

  private var closing: String {
    let first = listing.dates.first
    let last = listing.dates.last
    let days =
      first == last
      ? "on \(first.dayMonthYear)" : "from \(first.dayMonthYear) to \(last.dayMonthYear)"
    let count =
      listing.classes.isEmpty
      ? "No classes" : "\(Quantity(listing.classes.count, "class", "classes"))"
    return "\(count) \(days), times of \(listing.zone.name)."
  }
}
