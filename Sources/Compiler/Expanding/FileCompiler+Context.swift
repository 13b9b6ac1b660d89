import CivilTime
import Domain

extension FileCompiler {
  /// The values that texts of this file may use.
  func context(_ meeting: Meeting?, in zone: Zone) -> TemplateContext {
    TemplateContext(
      institution: surroundings.workspace.institution,
      language: surroundings.workspace.language,
      course: TemplateContext.Course(
        id: schedule.head.value.id, title: schedule.title?.value.text ?? schedule.head.value.id,
        page: schedule.page?.value.text, session: schedule.session?.value.text,
        group: schedule.group?.value.text, teachers: schedule.teachers.map(\.value),
        coaches: schedule.coaches.map(\.value), shownGroup: file.group),
      meeting: meeting.map { values(of: $0) },
      term: term.map {
        TemplateContext.Term(name: $0.name, starts: $0.calendar.starts, ends: $0.calendar.ends)
      },
      zone: zone)
  }

  private func values(of meeting: Meeting) -> TemplateContext.Meeting {
    let host: String? =
      switch meeting.host {
      case .user(let email): email
      case .pool, .none: nil
      }
    return TemplateContext.Meeting(
      title: meeting.title, description: meeting.description,
      occurrences: meeting.timing.occurrences, host: host,
      hasPasscode: meeting.settings.passcode != .none)
  }
}
