/// Exports of three systems, each of one small institution, and courses that take people from them.
enum FuzzExports {
  /// Schedule files that name the exports, by their paths.
  static let courses = [
    "schedules/courses/cs201.yaml": course("CS201", "../people/oneroster"),
    "schedules/courses/cs202.yaml": course("CS202", "{ file: ../people/sds, class: k2 }"),
    "schedules/courses/cs203.yaml": course("CS203", "{ file: ../people/canvas, roles: all }"),
  ]

  private static func course(_ id: String, _ people: String) -> String {
    """
    course: \(id)
    term: 2027-spring
    registrants: \(people)
    meetings:
      lecture: { standing: true }

    """
  }

  /// The files of all exports, those first that say who is in which class.
  static let samples = [
    sample("oneroster/enrollments", oneRosterEnrollments), sample("oneroster/users", users),
    sample("oneroster/classes", classes), sample("sds/enrollments", sdsEnrollments),
    sample("canvas/enrollments", canvasEnrollments), sample("canvas/users", canvasUsers),
    sample("sds/users", sdsUsers), sample("sds/classes", sdsClasses),
    sample("oneroster/academicSessions", sessions), sample("oneroster/courses", catalogue),
    sample("canvas/sections", canvasSections), sample("canvas/courses", canvasCourses),
    sample("oneroster/manifest", manifest),
  ]

  private static func sample(_ name: String, _ text: String) -> FuzzSample {
    FuzzSample(.export, at: "schedules/people/\(name).csv", Array(text.utf8))
  }

  private static let manifest = """
    propertyName,value
    manifest.version,1.0
    oneroster.version,1.1
    file.academicSessions,bulk
    file.classes,bulk
    file.courses,bulk
    file.enrollments,bulk
    file.users,bulk

    """

  private static let sessions = """
    sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
    s27,,,Spring 2027,semester,2027-02-01,2027-06-25,,2027
    s26,,,Fall 2026,semester,2026-09-01,2026-12-20,,2027

    """

  private static let catalogue = """
    sourcedId,status,title,courseCode,orgSourcedId
    c1,,Data structures,CS201,o1
    c2,,Calculus,MA201,o1

    """

  private static let classes = """
    sourcedId,status,title,courseSourcedId,classCode,classType,schoolSourcedId,termSourcedIds
    k1,,Data structures A,c1,CS201-A,scheduled,o1,s27
    k2,,Data structures B,c1,CS201-B,scheduled,o1,"s26,s27"
    k3,tobedeleted,Calculus,c2,MA201,scheduled,o1,s26

    """

  private static let oneRosterEnrollments = """
    sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
    e1,,k1,o1,u1,student,,2027-02-01,2027-06-25
    e2,active,k2,o1,u2,student,,,
    e3,tobedeleted,k2,o1,u3,student,,,
    e4,,k1,o1,u4,teacher,true,,
    e5,,k1,o1,u2,student,,2026-09-01,2026-12-20

    """

  private static let users = """
    sourcedId,status,enabledUser,role,username,givenName,familyName,preferredFirstName,email
    u1,,true,student,ada,Ada,Ek,,ada@example.edu
    u2,,true,student,bob,"Bob, jr.",Bee,Rob,bob@example.edu
    u3,,false,student,cem,Cem,Çan,,cem@example.edu
    u4,,true,teacher,who,Dr,Who,,who@example.edu

    """

  private static let sdsClasses = """
    sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId
    k2,o1,Logic,,c2

    """

  private static let sdsUsers = """
    sourcedId,username,givenName,familyName,email,phone
    u1,ada@example.edu,Ada,Ek,,
    u2,bob@example.edu,Bob,Bee,bob@example.org,+31201234567

    """

  private static let sdsEnrollments = """
    classSourcedId,userSourcedId,role
    k2,u1,student
    k2,u2,teacher

    """

  private static let canvasCourses = """
    course_id,short_name,long_name,account_id,term_id,status
    CS203,CS203,Compilers,,,active

    """

  private static let canvasSections = """
    section_id,course_id,name,status,start_date,end_date
    CS203-A,CS203,Compilers A,active,2027-02-01,2027-06-25

    """

  private static let canvasUsers = """
    user_id,login_id,first_name,last_name,email,status
    1,ada,Ada,Ek,ada@example.edu,active
    2,bob,Bob,Bee,bob@example.edu,suspended

    """

  private static let canvasEnrollments = """
    course_id,user_id,role,section_id,status
    CS203,1,student,CS203-A,active
    CS203,2,teacher,CS203-A,active

    """
}
