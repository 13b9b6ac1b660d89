/// The files of a whole export of a small institution, with what a fixture has otherwise.
///
/// Two groups of an algorithms course and a class of calculus, all in the spring; two students, one
/// account that is not enabled, and a teacher.
struct SampleExport {
  var sessions = """
    sourcedId,title,startDate,endDate
    s27,Spring 2027,2027-02-01,2027-06-25
    s26,Fall 2026,2026-09-01,2026-12-20

    """
  var classes = """
    sourcedId,status,title,courseSourcedId,classCode,termSourcedIds
    k1,,Algorithms A,c1,CS101-A,s27
    k2,,Algorithms B,c1,CS101-B,s27
    k3,,Calculus,c2,MA201,s27

    """
  var courses = """
    sourcedId,title,courseCode
    c1,Algorithms,CS101
    c2,Calculus,MA201

    """
  var enrollments: String? = """
    sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate
    e1,,k1,u1,student,,
    e2,,k2,u2,student,,

    """
  var users = """
    sourcedId,status,enabledUser,role,givenName,familyName,email
    u1,,true,student,Ada,Ek,ada@example.edu
    u2,,true,student,Bob,Bee,bob@example.edu
    u3,,false,student,Cem,Can,cem@example.edu
    u4,,true,teacher,Dr,Who,who@example.edu

    """
  /// What every file has, where an export says so.
  var manifest: String?

  /// The files by their paths below `schedules/sis`.
  var files: [String: String] {
    let all: [String: String?] = [
      "academicSessions": sessions, "classes": classes, "courses": courses,
      "enrollments": enrollments, "users": users, "manifest": manifest,
    ]
    var files: [String: String] = [:]
    for (name, text) in all { files["schedules/sis/\(name).csv"] = text }
    return files
  }
}

extension Fixture {
  /// A course that takes its people from an export, with these lines in its head.
  init(
    _ title: String, head: String = "registrants: ./sis\n", export: SampleExport,
    _ expected: String
  ) {
    self.init(title, head: head, files: export.files, expected)
  }
}
