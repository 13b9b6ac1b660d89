import CivilTime
import Domain

/// A meeting, webinar or room.
struct MeetingObject: TemplateObject {
  let meeting: TemplateContext.Meeting
  /// The name of the zone of its dates.
  let zone: String
  let local: LocalText

  var renderText: String { meeting.title }

  func child(named name: String) -> Any? {
    switch name {
    // `next` is the first: a text is a function of the files alone and not of the clock.
    case "first", "next":
      date(meeting.occurrences.min { $0.start < $1.start })
    case "last":
      date(meeting.occurrences.max { $0.start < $1.start })
    default:
      TemplateValue.MeetingValue(rawValue: name).map { object($0) }
    }
  }

  private func date(_ occurrence: Occurrence?) -> OccurrenceObject {
    OccurrenceObject(occurrence: occurrence, local: local)
  }

  private func object(_ value: TemplateValue.MeetingValue) -> any TemplateObject {
    switch value {
    case .whole: self
    case .title: TextObject(meeting.title)
    case .description: TextObject(meeting.description)
    case .occurrences: ListObject(elements: meeting.occurrences.map(date), separator: "; ")
    case .zone: TextObject(zone)
    case .host: TextObject(meeting.host ?? "")
    case .joinLink: TextObject(Announcement.joinLinkMark)
    case .passcode: TextObject(meeting.hasPasscode ? LateMark.passcode : "")
    }
  }
}
