import CivilTime

/// Makes a workspace of any number of classes with the fields that real files have. The same number
/// makes the same bytes.
package struct SyntheticWorkspace {
  private let count: Int

  /// - Parameter count: How many classes, at least 1; a course file holds four.
  package init(classes count: Int) {
    precondition(count > 0, "a workspace has at least one class")
    self.count = count
  }

  /// How many course files there are.
  package var courses: Int {
    (count + SyntheticClass.classesPerCourse - 1) / SyntheticClass.classesPerCourse
  }

  /// A Monday.
  static let termStart = CivilDate(daysSinceEpoch: 20_850)

  /// The whole workspace.
  package var workspace: MadeWorkspace {
    var files = [
      MadeFile(path: "schedules/rooster.yaml", text: settings),
      MadeFile(path: "templates/announcements/class.md", text: Self.announcement),
    ]
    files.reserveCapacity(courses + files.count)
    for course in 0..<courses { files.append(file(ofCourse: course, delay: 0)) }
    return MadeWorkspace(files)
  }

  /// The file of a course: `schedules/courses/012/C012345.yaml`, a hundred to a folder.
  package static func path(ofCourse course: Int) -> String {
    "schedules/courses/\(digits(course / 100, 3))/\(id(ofCourse: course)).yaml"
  }

  private static func id(ofCourse course: Int) -> String { "C\(digits(course, 6))" }

  static func teacher(_ number: Int) -> String { "teacher-\(digits(number, 5))@example.edu" }

  static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  /// The file of a course, with its first class held that many minutes later.
  package func file(ofCourse course: Int, delay: Int) -> MadeFile {
    let first = course * SyntheticClass.classesPerCourse
    let numbers = first..<min(first + SyntheticClass.classesPerCourse, count)
    let classes = numbers.map { SyntheticClass(number: $0, delay: $0 == first ? delay : 0) }
    let teacher = Self.teacher(course / SyntheticClass.coursesPerTeacher)
    var text = """
      course: \(Self.id(ofCourse: course))
      title: \(YAMLText.quoted("Course \(course): theory & practice #\(course % 9)"))
      term: 2027-spring
      teachers: [\(teacher)]
      page: https://campus.example.edu/courses/\(Self.id(ofCourse: course))

      meetings:

      """
    for item in classes { text += item.isRoom ? item.room : item.meeting(host: teacher) }
    return MadeFile(path: Self.path(ofCourse: course), text: text)
  }

  /// `rooster.yaml`.
  private var settings: String {
    let teachers = (count - 1) / SyntheticClass.classesPerTeacher + 1
    let hosts = (0..<teachers).map { "      - \(Self.teacher($0))\n" }.joined()
    return Self.head + hosts + Self.tail
  }
}
