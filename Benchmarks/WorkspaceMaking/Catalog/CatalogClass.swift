import CivilTime

/// A class as a college's catalog has it on some day.
package struct CatalogClass: Hashable, Decodable {
  /// `O` (open) or `C` (closed) for enrolment.
  var status: String
  /// Department, number and section: `MATH 252B`. Several classes may have the same.
  var course: String
  /// A letter, such as `R` for a class and `L` for a laboratory.
  var type: String
  var title: String
  /// How many students it takes.
  var cap: String
  /// Who teaches it.
  var who: [String]
  /// Empty when the class has no time.
  var meets: [CatalogMeeting]

  var isOpen: Bool { status == "O" }

  /// All times that can be read, each once, in the order of the catalog.
  var slots: [WeeklySlot] {
    var seen: Set<WeeklySlot> = []
    return meets.flatMap { $0.slots ?? [] }.filter { seen.insert($0).inserted }
  }

  /// The times that cannot be read, as the college writes them.
  var unread: [String] { meets.filter { $0.slots == nil }.map(\.raw) }

  /// The rooms: one for all times, or each with its weekdays. `nil` when none is known.
  var places: String? {
    let known = meets.filter { $0.place != nil && $0.slots != nil }
    let rooms = Set(known.map(\.room))
    if rooms.count == 1, known.count == meets.count { return rooms.first }
    let texts = known.map { meeting in
      let days = (meeting.slots ?? []).map(\.day.abbreviation)
      return "\(days.joined(separator: " ")): \(meeting.room)"
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// The letters before the number, fit for a folder: `ES-PS` of `ES/PS 276`.
  var department: String {
    String(course.prefix { $0 != " " }.map { $0 == "/" ? "-" : $0 })
  }
}
