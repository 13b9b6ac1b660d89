import CivilTime
import Domain

/// The calendar for programs; `docs/calendar.md` describes it.
struct CalendarJSONView {
  let listing: CalendarListing

  /// Grows when a member changes its meaning or goes; new members may come at any time.
  static let formatVersion = "1.0"

  var text: String {
    let document: JSON = [
      "format_version": .text(Self.formatVersion), "workspace": .text(listing.institution),
      "zone": .text(listing.zone.name), "from": .text(listing.dates.first.description),
      "until": .text(listing.dates.last.description),
      "weeks": .list(listing.weeks.map(\.json)),
      "classes": .list(listing.classes.map(\.json)),
      "standing": .list(listing.standing.map { .object($0.members) }),
      "unscheduled": .list(listing.unscheduled.map(\.json)),
    ]
    return document.document
  }
}

extension CalendarWeek {
  fileprivate var json: JSON {
    [
      "starts": .text(first.description),
      "terms": .list(
        terms.map { ["term": .text($0.name), "week": $0.number.map(JSON.number) ?? .null] }),
      "days": .list(days.filter { !$0.notes.isEmpty }.map(\.json)),
    ]
  }
}

extension CalendarDay {
  /// What is to be said of the day.
  fileprivate var json: JSON {
    var breaks: [JSON] = []
    var runsAs: JSON = .null
    for note in notes {
      switch note {
      case .free(let name): breaks.append(.text(orNull: name))
      case .runsAs(let weekday): runsAs = .text(weekday.abbreviation)
      }
    }
    return ["date": .text(date.description), "breaks": .list(breaks), "runs_as": runsAs]
  }
}

extension CalendarClass {
  fileprivate var json: JSON {
    let times: [JSON.Member] = [
      JSON.Member("address", .text(address.description)),
      JSON.Member("starts", .text(starts.description)),
      JSON.Member("ends", .text(ends.description)),
      JSON.Member("local_start", .text(occurrence.start.description)),
      JSON.Member("original_start", .text(occurrence.original.description)),
      JSON.Member("moved", .truth(occurrence.isMoved)),
      JSON.Member("minutes", .number(occurrence.minutes)),
      JSON.Member("label", .text(orNull: occurrence.label)),
    ]
    return .object(times + meeting.members)
  }
}

extension CalendarMeeting {
  /// What is said of the meeting in each of its classes too.
  fileprivate var members: [JSON.Member] {
    [
      JSON.Member("meeting", .text(address.description)),
      JSON.Member("kind", .text(kind.rawValue)), JSON.Member("title", .text(title)),
      JSON.Member("group", .text(group)), JSON.Member("courses", .list(courses.map(JSON.text))),
      JSON.Member("account", .text(account)), JSON.Member("host", .text(unlessEmpty: host)),
      JSON.Member("teachers", .list(teachers.map { .text($0.email) })),
      JSON.Member("zone", .text(zone.name)),
    ]
  }
}

extension UnscheduledMeeting {
  fileprivate var json: JSON {
    [
      "meeting": .text(address.description), "title": .text(title), "group": .text(group),
      "teachers": .list(teachers.map { .text($0.email) }), "origin": origin.json,
    ]
  }
}
