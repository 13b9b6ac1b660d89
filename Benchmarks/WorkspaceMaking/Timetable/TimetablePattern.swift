import CivilTime

/// One meeting pattern of a section: the same times on some weekdays.
struct TimetablePattern: Hashable {
  let section: String
  /// The name of its meeting in the section's file: `lecture`, `lecture-2`.
  let name: String
  let title: String
  /// One for each weekday, in the order of the timetable.
  let slots: [WeeklySlot]
  /// Empty when the timetable names none.
  let room: String

  init(_ row: [String: String], name: String, file: String) throws(MakingError) {
    self.name = name
    func cell(_ name: String) throws(MakingError) -> String {
      guard let cell = row[name] else { throw MakingError("\(file) has no column '\(name)'") }
      return cell
    }
    section = try cell("section")
    title = try cell("title")
    room = try cell("room")
    guard let days = WeeklySlot.days(try cell("days")),
      let start = TimeOfDay(parsing: try cell("start")),
      let end = TimeOfDay(parsing: try cell("end")), start < end
    else { throw MakingError("\(file): the times of \(section) cannot be read") }
    slots = days.map { WeeklySlot(day: $0, start: start, end: end) }
  }

  /// By which plans sort.
  var address: String { "\(section)/\(name)" }

  /// The letters before the first dot: `AAH` of `AAH.121.01`.
  var department: String { String(section.prefix { $0 != "." }) }
}
