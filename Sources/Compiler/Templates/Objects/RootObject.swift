import CivilTime
import Mustache

/// The names that a text may use outside of all sections.
struct RootObject: MustacheParent {
  private let context: TemplateContext
  private let local: LocalText

  init(_ context: TemplateContext, _ local: LocalText) {
    self.context = context
    self.local = local
  }

  func child(named name: String) -> Any? {
    switch name {
    case "institution": TextObject(context.institution)
    case "course": CourseObject(course: context.course, term: term)
    case "meeting":
      context.meeting.map { MeetingObject(meeting: $0, zone: context.zone.name, local: local) }
    case "term": term
    default: nil
    }
  }

  /// Whether there is a meeting or a term, for values that need one.
  func has(_ owner: TemplateValue.Owner) -> Bool {
    switch owner {
    case .meeting: context.meeting != nil
    case .term: context.term != nil
    }
  }

  private var term: TermObject? { context.term.map { TermObject(term: $0, local: local) } }

  /// Whether there is nothing under a full name.
  func isEmpty(_ name: String) -> Bool {
    var object: Any? = self
    for part in name.split(separator: ".") {
      object = (object as? any MustacheParent)?.child(named: String(part))
    }
    return (object as? any TemplateObject)?.isNull ?? true
  }
}
