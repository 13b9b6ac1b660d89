import CivilTime
import Diagnostics
import Domain

/// A week as a grid: a column for each day, a row for each half hour, and classes that overlap side
/// by side.
struct WeekGrid {
  /// Minutes of a row.
  private static let step = 30
  /// What is left of a class in less is no name.
  private static let narrowestLane = 11
  /// Columns of the hours at the left.
  private static let margin = 6
  /// More rows without a class than this are left out.
  private static let longestGap = 3

  private let days: [CalendarDay]
  private let blocks: [[GridBlock]]
  private let widths: [Int]
  private let style: TextStyle

  /// `nil` when the width does not do.
  init?(_ week: CalendarWeek, style: TextStyle, width: Int) {
    days = week.gridDays
    self.style = style
    let rows = days.map { day in day.classes.map { Self.rows(of: $0) } }
    let lanes = rows.map { Lanes($0) }
    let units = lanes.reduce(0) { $0 + $1.most }
    guard units > 0 else { return nil }
    let unit = (width - Self.margin) / units
    guard unit >= Self.narrowestLane else { return nil }
    widths = lanes.map { $0.most * unit }
    blocks = zip(days, zip(rows, lanes)).map { day, placed in
      zip(day.classes, zip(placed.0, placed.1.places)).map { item, place in
        let width = placed.1.most * unit / place.1.count
        return GridBlock(
          item, rows: place.0, left: place.1.lane * width, width: width, style: style)
      }
    }
  }

  private static func rows(of item: CalendarClass) -> Range<Int> {
    let minutes = item.minutes
    let first = minutes.lowerBound / step
    return first..<max(first + 1, (minutes.upperBound + step - 1) / step)
  }

  var lines: [String] {
    let all = blocks.joined().map(\.rows)
    guard let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() else {
      return []
    }
    var lines = [head]
    var empty: [String] = []
    for row in first..<last {
      let line = self.line(row)
      if all.contains(where: { $0.contains(row) }) {
        lines += empty.count > Self.longestGap ? ["  ⋮"] : empty
        empty = []
        lines.append(line)
      } else {
        empty.append(line)
      }
    }
    return lines
  }

  private var head: String {
    var line = String(repeating: " ", count: Self.margin)
    for (day, width) in zip(days, widths) {
      let mark = day.notes.isEmpty ? "" : " *"
      let name = "\(day.date.weekday.name.prefix(3)) \(day.date.day)\(mark)"
      line += style.ink(name, .strong) + String(repeating: " ", count: max(0, width - name.count))
    }
    return line.withoutTrailingSpaces
  }

  private func line(_ row: Int) -> String {
    let minutes = row * Self.step
    let hour = minutes % 60 == 0 ? TimeOfDay(minutesSinceMidnight: minutes)?.description ?? "" : ""
    var line = style.ink(hour, .dim) + String(repeating: " ", count: Self.margin - hour.count)
    for (blocks, width) in zip(blocks, widths) {
      var used = 0
      let here = blocks.filter { $0.rows.contains(row) }.sorted { $0.left < $1.left }
      for block in here {
        line += String(repeating: " ", count: max(0, block.left - used)) + block.line(row)
        used = block.left + block.width
      }
      line += String(repeating: " ", count: max(0, width - used))
    }
    return line.withoutTrailingSpaces
  }
}
