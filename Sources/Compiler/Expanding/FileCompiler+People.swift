import Domain

extension FileCompiler {
  /// Teachers and coaches, and the user of a user's file, sorted by key.
  static func moderators(of schedule: Schedule) -> [Person] {
    var people = schedule.teachers.map(\.value) + schedule.coaches.map(\.value)
    if case .user(let email) = schedule.head.value {
      people.insert(Person(email: email, firstName: "", lastName: ""), at: 0)
    }
    return Roster.union([people])
  }

  /// The people without those who may start the meeting: lists of a course hold its teachers too,
  /// and Zoom refuses hosts and alternative hosts as registrants
  /// (docs/providers.md, Zoom, code 3027).
  func withoutModerators(_ people: [Person]) -> [Person] {
    Self.people(people, without: moderators)
  }

  /// The people whose keys are not among others'.
  static func people(_ people: [Person], without others: [Person]) -> [Person] {
    guard !others.isEmpty, !people.isEmpty else { return people }
    let keys = Set(others.map(\.key))
    return people.contains { keys.contains($0.key) }
      ? people.filter { !keys.contains($0.key) } : people
  }
}
