extension RecurrenceRule: CustomStringConvertible {
  /// The rule as RFC 5545 writes it, in one order and without the parts that are defaults.
  package var description: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    switch end {
    case .never: break
    case .count(let count): parts.append("COUNT=\(count)")
    case .date(let date): parts.append("UNTIL=\(date.compact)")
    case .local(let local): parts.append("UNTIL=\(local.compact)")
    case .instant(let instant): parts.append("UNTIL=\(instant.compact)")
    }
    let lists: [(String, [any CustomStringConvertible])] = [
      ("BYMONTH", months), ("BYWEEKNO", weekNumbers), ("BYYEARDAY", yearDays),
      ("BYMONTHDAY", monthDays), ("BYDAY", weekdays), ("BYHOUR", hours), ("BYMINUTE", minutes),
      ("BYSETPOS", setPositions),
    ]
    for (name, values) in lists where !values.isEmpty {
      parts.append("\(name)=\(values.map(\.description).joined(separator: ","))")
    }
    if weekStart != .monday { parts.append("WKST=\(weekStart.code)") }
    return parts.joined(separator: ";")
  }
}
