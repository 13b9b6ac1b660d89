import Diagnostics
import Domain

/// The classes of a week one below the other, day by day.
struct WeekList {
  let week: CalendarWeek
  let style: TextStyle
  let width: Int

  /// Below this, a title says nothing and goes on a line of its own.
  private static let narrowestTitle = 16

  /// Longer addresses stand alone, so that one of them does not narrow all titles.
  private static let widestAddress = 24

  init(_ week: CalendarWeek, style: TextStyle, width: Int) {
    self.week = week
    self.style = style
    self.width = width
  }

  var lines: [String] {
    let days = week.days.filter { !$0.classes.isEmpty }
    let addresses = days.flatMap(\.classes).map { $0.meeting.address.description.displayWidth }
    let widest = addresses.filter { $0 <= Self.widestAddress }.max() ?? 0
    return days.flatMap { day in
      [style.ink(day.date.longName, .strong)] + day.classes.flatMap { lines($0, widest) }
    }
  }

  private func lines(_ item: CalendarClass, _ widest: Int) -> [String] {
    let address = item.meeting.address.description
    let what = ([item.title] + item.remarks + [item.meeting.host]).filter { !$0.isEmpty }
      .joined(separator: " · ").visible
    let head = "  \(item.times)  "
    let room = width - head.displayWidth - widest - 2
    guard room >= Self.narrowestTitle, address.displayWidth <= widest else {
      return [head + address]
        + what.wrapped(
          to: width, indent: String(repeating: " ", count: head.displayWidth), hanging: 0)
    }
    let inset = String(repeating: " ", count: head.displayWidth + widest + 2)
    return what.wrapped(to: room).enumerated().map { index, line in
      index == 0 ? head + address.padded(to: widest + 2) + line : inset + line
    }
  }
}
