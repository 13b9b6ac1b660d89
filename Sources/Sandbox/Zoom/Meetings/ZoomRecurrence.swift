import CivilTime

/// Zoom's recurrence object (docs/providers.md, Zoom 2.4).
struct ZoomRecurrence: Hashable, Sendable, Codable {
  /// The most occurrences: the schema says 60, the text 50; the stricter counts.
  static let mostOccurrences = 50

  /// 1 daily, 2 weekly, 3 monthly.
  var type: Int
  var interval: Int
  /// 1 is Sunday; empty: the weekday of the start.
  var weeklyDays: [Int]
  var monthlyDay: Int?
  /// -1 is the last.
  var monthlyWeek: Int?
  var monthlyWeekDay: Int?
  /// 0 is "no end".
  var endTimes: Int?
  var endDateTime: Instant?

  /// As Zoom answers it.
  var description: JSONValue {
    var value: JSONValue = ["type": .whole(type), "repeat_interval": .whole(interval)]
    if !weeklyDays.isEmpty {
      value.set("weekly_days", .text(weeklyDays.map { String($0) }.joined(separator: ",")))
    }
    if let monthlyDay { value.set("monthly_day", .whole(monthlyDay)) }
    if let monthlyWeek { value.set("monthly_week", .whole(monthlyWeek)) }
    if let monthlyWeekDay { value.set("monthly_week_day", .whole(monthlyWeekDay)) }
    if let endTimes { value.set("end_times", .whole(endTimes)) }
    if let endDateTime { value.set("end_date_time", .text(endDateTime.description)) }
    return value
  }
}

extension ZoomRecurrence {
  /// Reads the object; complaints are noted in `fields`, whose object it is.
  ///
  /// Where Zoom's documents differ the smaller limits count: intervals of 90 days, 12 weeks and
  /// 3 months, 50 occurrences.
  init?(_ fields: inout ZoomFields, family: ZoomFamily) {
    guard let type = fields.integer("type", in: 1...3) else {
      if !fields.has("type") { fields.refuse("type") }
      return nil
    }
    self.type = type
    let largest = type == 1 ? 90 : type == 2 ? 12 : 3
    interval = fields.integer("repeat_interval", in: 1...largest) ?? 1
    weeklyDays = []
    let days = fields.text("weekly_days", limit: 13)
    if type == 2, let days {
      guard let read = Self.weekdays(days) else {
        fields.refuse("weekly_days")
        return nil
      }
      weeklyDays = read
    }
    let day = fields.integer("monthly_day", in: 1...31)
    let week = fields.integer("monthly_week", in: -1...4)
    let weekDay = fields.integer("monthly_week_day", in: 1...7)
    if type == 3 {
      (monthlyDay, monthlyWeek, monthlyWeekDay) = (day, week, weekDay)
      if week == 0 { fields.refuse("monthly_week") }
      if (week == nil) != (weekDay == nil) {
        fields.refuse(week == nil ? "monthly_week" : "monthly_week_day")
      }
      if day != nil, week != nil { fields.refuse("monthly_day") }
    }
    readEnd(&fields, family)
    if !fields.errors.isEmpty { return nil }
  }

  private mutating func readEnd(_ fields: inout ZoomFields, _ family: ZoomFamily) {
    let fewest = family == .meeting ? 0 : 1
    endTimes = fields.integer("end_times", in: fewest...Self.mostOccurrences)
    if let text = fields.text("end_date_time", limit: 20) {
      endDateTime = text.hasSuffix("Z") && text.utf8.count == 20 ? Instant(parsing: text) : nil
      if endDateTime == nil { fields.refuse("end_date_time") }
    }
    if fields.has("end_times"), fields.has("end_date_time") {
      // What the server does with both is not written anywhere; refusing hides nothing.
      fields.refuse("end_date_time", "end_times and end_date_time cannot be used together.")
    }
    if !fields.has("end_times"), !fields.has("end_date_time") { endTimes = 1 }
  }

  private static func weekdays(_ text: String) -> [Int]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let days = parts.compactMap { part in part.count == 1 ? Int(part) : nil }
    guard days.count == parts.count, days.allSatisfy({ (1...7).contains($0) }),
      Set(days).count == days.count
    else { return nil }
    return days.sorted()
  }
}
