import CivilTime

/// One date of a meeting.
struct OccurrenceObject: TemplateObject {
  /// `nil`: a room without times has no dates, which is no mistake.
  let occurrence: Occurrence?
  let local: LocalText

  var renderText: String { occurrence.map(local.occurrence) ?? "" }

  func child(named name: String) -> Any? {
    TemplateValue.OccurrenceValue(rawValue: name).map { value in
      TextObject(occurrence.map { text(value, $0) } ?? "")
    }
  }

  private func text(
    _ value: TemplateValue.OccurrenceValue, _ occurrence: Occurrence
  ) -> String {
    switch value {
    case .text: local.occurrence(occurrence)
    case .date: local.date(occurrence.start.date)
    case .weekday: local.weekday(occurrence.start.date.weekday)
    case .start: occurrence.start.time.description
    case .end: occurrence.end.time.description
    case .label: occurrence.label ?? ""
    }
  }
}
