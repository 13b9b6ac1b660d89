import CivilTime

/// One time and place of a class, as a catalog has it.
struct CatalogMeeting: Hashable, Decodable {
  /// As the college writes it: `MWF 0200-0255PM`.
  let raw: String
  /// The same in order, `MO WE FR 14:00-14:55`; `nil` where nobody could read it.
  let norm: String?
  /// Empty or `TBA` when there is none yet.
  let room: String

  /// One for each weekday; `nil` when no weekday or no hours can be read.
  var slots: [WeeklySlot]? {
    guard let norm, let space = norm.lastIndex(of: " "),
      let days = WeeklySlot.days(norm[..<space])
    else { return nil }
    let hours = norm[norm.index(after: space)...].split(separator: "-")
    guard hours.count == 2, let start = TimeOfDay(parsing: hours[0]),
      let end = TimeOfDay(parsing: hours[1]), start < end
    else { return nil }
    return days.map { WeeklySlot(day: $0, start: start, end: end) }
  }

  /// The room where there is one.
  var place: String? { room.isEmpty || room == "TBA" ? nil : room }
}
