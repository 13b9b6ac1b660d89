import CivilTime
import Diagnostics
import Domain

/// A class in the grid of a week: some rows, each as wide as its lane.
struct GridBlock {
  let rows: Range<Int>
  /// The first column within its day.
  let left: Int
  let width: Int
  private let texts: [(text: String, ink: Ink?)]
  private let style: TextStyle

  /// The bar at the left, and the blank at the right.
  private static let frame = 2

  init(_ item: CalendarClass, rows: Range<Int>, left: Int, width: Int, style: TextStyle) {
    self.rows = rows
    self.left = left
    self.width = width
    self.style = style
    let room = width - Self.frame
    var texts = Self.name(item.meeting.address, rows: rows.count, room: room)
    if rows.count > 1 {
      let isWhole = item.times.displayWidth <= room
      texts.append((isWhole ? item.times : item.localStart.time.description, .dim))
    }
    let rest = (item.remarks + [item.title, item.meeting.host]).filter { !$0.isEmpty }
    texts += rest.flatMap { $0.visible.wrapped(to: room).map { ($0, nil) } }
    self.texts = texts.prefix(rows.count).enumerated().map { index, line in
      // The last line says that there is more.
      let isCut = index == rows.count - 1 && texts.count > rows.count && line.ink == nil
      let text = isCut ? line.text + "…" : line.text
      return (text.truncated(to: room), line.ink)
    }
  }

  /// The address, over two lines where it is too long for one and there is room.
  private static func name(
    _ address: Address, rows: Int, room: Int
  ) -> [(text: String, ink: Ink?)] {
    let whole = address.description.visible
    guard whole.displayWidth > room, rows > 1 else { return [(whole, .strong)] }
    let name = whole.dropFirst(address.head.visible.count + 1)
    return [(address.head.visible, .strong), (String(name), .strong)]
  }

  /// One of its rows, as wide as the block.
  func line(_ row: Int) -> String {
    let index = row - rows.lowerBound
    let (text, ink) = index < texts.count ? texts[index] : ("", nil)
    let blank = String(repeating: " ", count: max(0, width - 1 - text.displayWidth))
    return "▌" + (ink.map { style.ink(text, $0) } ?? text) + blank
  }
}
