import Channels
import CivilTime

/// A week of the page: a grid of days and hours, which on a phone is a list of days.
struct WeekSection {
  private let week: CalendarWeek
  private let days: [CalendarDay]
  /// The hours that the grid shows.
  private let hours: Range<Int>

  /// The hours of a week without classes, and what is shown at least: a working day looks like one.
  private static let shortest = 4

  init(_ week: CalendarWeek) {
    self.week = week
    days = week.gridDays
    let minutes = week.days.flatMap(\.classes).map(\.minutes)
    let first = (minutes.map(\.lowerBound).min() ?? 540) / 60
    let last = ((minutes.map(\.upperBound).max() ?? 1020) + 59) / 60
    hours = first..<min(24, max(last, first + Self.shortest))
  }

  var html: String {
    let numbers = week.numbers.map { "<span>\(Markup.escaped($0))</span>" }.joined()
    return """
      <section class="week" style="--hours:\(hours.count);--days:\(days.count)">
      <h2>\(Markup.escaped(week.title)) <small>\(numbers)</small></h2>
      \(week.hasClasses ? grid : freeWeek)
      </section>
      """
  }

  private var freeWeek: String {
    let notes = week.notes.map { "<li>\(Markup.escaped($0))</li>" }
    return "<ul class=\"notes\">\(notes.joined())</ul>"
  }

  private var grid: String {
    let labels = hours.map { hour in
      "<span style=\"--at:\(hour - hours.lowerBound)\">\(hour < 10 ? "0" : "")\(hour):00</span>"
    }
    return """
      <div class="grid">
      <div class="hours" aria-hidden="true">\(labels.joined())</div>
      \(days.map { day($0) }.joined(separator: "\n"))
      </div>
      """
  }

  private func day(_ day: CalendarDay) -> String {
    let notes = day.notes.map { "<em>\(Markup.escaped($0.text))</em>" }.joined()
    let lanes = day.lanes
    let classes = zip(day.classes, lanes.places).map { item, place in
      ClassCard(item, place: place, firstHour: hours.lowerBound).html
    }
    let kind = day.classes.isEmpty ? " free" : ""
    return """
      <section class="day\(kind)" style="--most:\(lanes.most)">
      <h3><span>\(day.date.weekday.name)</span> \(day.date.day)\(notes)</h3>
      <ol>\(classes.joined(separator: "\n"))</ol>
      </section>
      """
  }
}
