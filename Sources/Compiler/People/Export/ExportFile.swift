/// The files of an export that say who is in which class.
///
/// An export is a folder as OneRoster 1.1 and 1.2 (1EdTech, CSV binding), Microsoft School Data Sync
/// (v1, v2, v2.1) and the SIS import of Canvas lay it out. Its other files concern no class.
enum ExportFile: String, CaseIterable {
  case manifest = "manifest.csv"
  case users = "users.csv"
  case enrollments = "enrollments.csv"
  case classes = "classes.csv"
  case courses = "courses.csv"
  case academicSessions = "academicSessions.csv"
  /// Canvas calls its classes so.
  case sections = "sections.csv"
  // Microsoft School Data Sync v1.
  case student = "Student.csv"
  case section = "Section.csv"
  case studentEnrollment = "StudentEnrollment.csv"

  /// The path in a folder.
  func path(in folder: String) -> String { "\(folder)/\(rawValue)" }

  /// What a column of it may be called, in the form of `columnKey`.
  var columns: [ExportColumn: String] {
    switch self {
    case .manifest: [.property: "propertyname", .value: "value"]
    case .users: [.id: "sourcedid userid"]
    case .student: [.id: "sisid"]
    case .enrollments:
      [
        .classID: "classsourcedid sectionid", .courseID: "courseid",
        .userID: "usersourcedid userid", .role: "role", .status: "status",
        .begins: "begindate startdate", .ends: "enddate",
      ]
    case .studentEnrollment: [.classID: "sectionsisid", .userID: "sisid"]
    case .classes:
      [
        .id: "sourcedid", .code: "classcode", .title: "title", .courseID: "coursesourcedid",
        .terms: "termsourcedids sessionsourcedids", .status: "status",
      ]
    case .sections: [.id: "sectionid", .title: "name", .courseID: "courseid", .status: "status"]
    case .section:
      [
        .id: "sisid", .code: "sectionnumber", .title: "sectionname", .courseID: "coursesisid",
        .courseCode: "coursenumber",
      ]
    case .courses: [.id: "sourcedid courseid", .code: "coursecode code shortname"]
    case .academicSessions: [.id: "sourcedid", .begins: "startdate", .ends: "enddate"]
    }
  }

  /// The columns without which it says nothing.
  var required: [ExportColumn] {
    switch self {
    case .manifest: [.property, .value]
    case .users, .student, .classes, .sections, .section, .courses: [.id]
    case .enrollments, .studentEnrollment: [.userID]
    case .academicSessions: [.id, .begins, .ends]
    }
  }
}

/// What a column of an export is for.
enum ExportColumn: Hashable, Comparable {
  case id, classID, courseID, userID
  case code, title, courseCode, terms
  case role, status, begins, ends
  case property, value
}
