import Channels
import CivilTime
import Digests
import Domain

/// A class on the page.
struct ClassCard {
  private let item: CalendarClass
  private let place: Lanes.Place
  private let firstHour: Int

  /// As many colours as are easily told apart, in light and in dark.
  private static let colours = 10

  init(_ item: CalendarClass, place: Lanes.Place, firstHour: Int) {
    self.item = item
    self.place = place
    self.firstHour = firstHour
  }

  var html: String {
    let minutes = item.minutes
    let start = Self.hours(minutes.lowerBound - firstHour * 60)
    let length = Self.hours(minutes.count)
    let place = "--at:\(start);--for:\(length);--lane:\(place.lane);--lanes:\(place.count)"
    let details = item.remarks + [item.meeting.host.isEmpty ? kind : item.meeting.host]
    let rest = details.map { "<small>\(Markup.escaped($0))</small>" }.joined()
    return """
      <li class="c\(colour)" style="\(place)" title="\(Markup.escaped(hint))">\
      <time datetime="\(item.starts)">\(item.times)</time> \
      <b>\(Markup.escaped(item.title))</b> \
      <span>\(Markup.escaped(item.meeting.address.description))</span>\(rest)</li>
      """
  }

  private var hint: String {
    ([item.times, item.title, item.meeting.address.description] + item.remarks)
      .joined(separator: " · ")
  }

  private var kind: String {
    switch item.meeting.kind {
    case .meeting: "meeting"
    case .webinar: "webinar"
    case .room: "room"
    }
  }

  /// All meetings of a course have one colour, today and tomorrow.
  private var colour: Int {
    let name = Fingerprint.of(item.meeting.address.head).short
    return name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % Self.colours
  }

  /// Minutes in hours, with at most four digits behind the point.
  private static func hours(_ minutes: Int) -> String {
    let parts = minutes * 10_000 / 60
    let digits = String(parts % 10_000 + 10_000).dropFirst()
    return parts % 10_000 == 0 ? "\(parts / 10_000)" : "\(parts / 10_000).\(digits)"
  }
}
