package import CivilTime
package import Domain

/// The values that a text may use, for one meeting or for a head without a meeting.
package struct TemplateContext: Sendable {
  /// The name of the institution.
  package var institution: String
  /// The language of dates where a template does not state one (BCP 47).
  package var language: String
  /// The course, user or global head.
  package var course: Course
  /// `nil`: the text belongs to no meeting.
  package var meeting: Meeting?
  /// `nil`: there is no term.
  package var term: Term?
  /// The zone of all local times.
  package var zone: Zone

  /// What a file is about.
  package struct Course: Sendable {
    package var id: String
    package var title: String
    /// The page of the course; `nil`: none.
    package var page: String?
    package var session: String?
    package var group: String?
    package var teachers: [Person]
    package var coaches: [Person]
    /// What people read as a heading: `CS101 Algorithms`.
    package var shownGroup: String

    /// A course with these values.
    package init(
      id: String, title: String, page: String?, session: String?, group: String?,
      teachers: [Person], coaches: [Person], shownGroup: String
    ) {
      self.id = id
      self.title = title
      self.page = page
      self.session = session
      self.group = group
      self.teachers = teachers
      self.coaches = coaches
      self.shownGroup = shownGroup
    }
  }

  /// A meeting, webinar or room.
  package struct Meeting: Sendable {
    package var title: String
    package var description: String
    /// In any order; empty for a room without times.
    package var occurrences: [Occurrence]
    /// The e-mail address of the host as far as the files say it; `nil`: chosen later, or none.
    package var host: String?
    /// Whether people need a passcode.
    package var hasPasscode: Bool

    /// A meeting with these values.
    package init(
      title: String, description: String, occurrences: [Occurrence], host: String?,
      hasPasscode: Bool
    ) {
      self.title = title
      self.description = description
      self.occurrences = occurrences
      self.host = host
      self.hasPasscode = hasPasscode
    }
  }

  /// A term or a part of one.
  package struct Term: Sendable {
    package var name: String
    package var starts: CivilDate
    package var ends: CivilDate

    /// A term from `starts` to `ends`, both included.
    package init(name: String, starts: CivilDate, ends: CivilDate) {
      self.name = name
      self.starts = starts
      self.ends = ends
    }
  }

  /// The values of one text.
  package init(
    institution: String, language: String, course: Course, meeting: Meeting?, term: Term?,
    zone: Zone
  ) {
    self.institution = institution
    self.language = language
    self.course = course
    self.meeting = meeting
    self.term = term
    self.zone = zone
  }
}
