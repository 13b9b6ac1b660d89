import CivilTime
import Diagnostics

/// A class of an export.
struct ExportClass: Sendable {
  let id: String
  /// What people call it; empty in some systems.
  let code: String
  let title: String
  /// Id and code of its course, as far as they are known.
  let courses: [String]
  /// The ids of its terms.
  let terms: [String]

  /// The name to show.
  var name: String { code.isEmpty ? id : code }
}

/// The classes of an export, and what they may be called.
struct ExportClasses: Sendable {
  private(set) var all: [ExportClass] = []
  /// The position of each class by its exact id.
  private(set) var positions: [String: Int] = [:]
  /// The positions by comparable ids and codes, by titles, and by ids and codes of the course.
  private(set) var byName: [String: [Int]] = [:]
  private(set) var byTitle: [String: [Int]] = [:]
  private(set) var byCourse: [String: [Int]] = [:]
  /// The days of terms by their ids.
  var sessions: [String: DateRange] = [:]
  /// Classes that are marked as deleted.
  private(set) var deleted: Set<String> = []

  /// The names to show, sorted.
  var names: [String] { Set(all.map(\.name)).sorted() }

  /// The ids and codes of courses, sorted.
  var courseNames: [String] { Set(all.flatMap(\.courses)).sorted() }

  /// Adds the classes of a file; `courseCodes` are those of `courses.csv` by their ids.
  ///
  /// - Returns: What is doubtful in the file.
  mutating func read(
    _ table: ExportTable, courseCodes: [String: String]
  ) throws(PeopleFileDefect) -> Diagnostic? {
    try table.forEachRow { row in
      let id = table.text(.id, row)
      guard !DeletionMark.isMade(by: table.text(.status, row)) else {
        deleted.insert(id)
        return
      }
      let courseID = table.text(.courseID, row)
      let courses = [courseID, courseCodes[courseID] ?? "", table.text(.courseCode, row)]
      add(
        ExportClass(
          id: id, code: table.text(.code, row), title: table.text(.title, row),
          courses: Set(courses).filter { !$0.isEmpty }.sorted(),
          terms: table.text(.terms, row).split(separator: ",").map { String($0).trimmedCell }))
    }
  }

  /// Adds a class, unless its id is known; returns its position.
  @discardableResult
  mutating func add(_ new: ExportClass) -> Int {
    if let known = positions[new.id] { return known }
    let position = all.count
    all.append(new)
    positions[new.id] = position
    for name in Set([new.id, new.code].map { Membership.comparable($0) }) where !name.isEmpty {
      byName[name, default: []].append(position)
    }
    if !new.title.isEmpty {
      byTitle[Membership.comparable(new.title), default: []].append(position)
    }
    for course in Set(new.courses.map { Membership.comparable($0) }) {
      byCourse[course, default: []].append(position)
    }
    return position
  }
}
