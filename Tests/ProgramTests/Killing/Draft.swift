/// A version of the files of ``Sample/faculty(port:)``.
struct Draft: Sendable {
  /// Another title.
  var isRenamed: Bool
  /// A date less.
  var skipsDate: Bool
  /// A person comes and one goes.
  var changesPeople: Bool
  /// Another host, so a new meeting.
  var movesHost: Bool
  /// A webinar goes, and another one comes.
  var swapsWebinar: Bool

  /// Everything at once.
  static let changed = Draft(
    isRenamed: true, skipsDate: true, changesPeople: true, movesHost: true, swapsWebinar: true)

  func write(to place: Workplace) throws {
    var algorithms = Sample.algorithms
    if isRenamed {
      algorithms = algorithms.replacing("title: Algorithms", with: "title: Algorithms I")
    }
    if skipsDate {
      algorithms = algorithms.replacing("[2027-03-15]", with: "[2027-03-15, 2027-03-18]")
    }
    try place.write(algorithms, to: "schedules/courses/cs101.yaml")
    try place.write(
      "email,first name,last name\nbo@example.org,Bo,Jansen\n"
        + (changesPeople ? "dee@example.org,Dee,Smit\n" : "chi@example.org,Chi,Nguyen\n"),
      to: "schedules/people/cs101.csv")
    var analysis = Sample.analysis
    if movesHost { analysis = analysis.replacing("host: pool", with: "host: room-01@example.edu") }
    if swapsWebinar {
      analysis = analysis.replacing("webinars:\n  guest:", with: "webinars:\n  visitor:")
        .replacing("15:00-16:30", with: "16:00-17:00")
    }
    try place.write(analysis, to: "schedules/courses/ma201.yaml")
  }
}
