/// A course, user or global head.
struct CourseObject: TemplateObject {
  let course: TemplateContext.Course
  /// `nil`: there is no term.
  let term: TermObject?

  var renderText: String { course.shownGroup }

  func child(named name: String) -> Any? {
    // The word of the authors: a course says `term: 2027-spring`.
    if name == "term" { return term }
    return TemplateValue.CourseValue(rawValue: name).map { object($0) }
  }

  private func object(_ value: TemplateValue.CourseValue) -> any TemplateObject {
    switch value {
    case .whole: self
    case .id: TextObject(course.id)
    case .title: TextObject(course.title)
    case .page: TextObject(course.page ?? "")
    case .session: TextObject(course.session ?? "")
    case .group: TextObject(course.group ?? "")
    case .teachers: ListObject(elements: course.teachers.map(PersonObject.init), separator: ", ")
    case .coaches: ListObject(elements: course.coaches.map(PersonObject.init), separator: ", ")
    }
  }
}
