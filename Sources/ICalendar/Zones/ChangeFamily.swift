import CivilTime

/// Changes of a zone's clocks that one observance can say: those that come every year on the same
/// weekday of a month at the same time, or a single one.
struct ChangeFamily {
  /// In consecutive years; at least one.
  private(set) var changes: [ClockChange]
  /// The weekday of the month that all of them are on: the first to fourth, or the last.
  private var days: Set<OrdinalWeekday>
  /// Whether the changes go on after the last year that was looked at.
  private var isOpen = false

  private init(_ change: ClockChange) {
    changes = [change]
    days = Set(OrdinalWeekday.all(on: change.onset.date))
  }

  /// All changes in families, each in one, by their first change.
  ///
  /// - Parameter lastYear: until when was looked for changes.
  static func all(of changes: [ClockChange], until lastYear: Int) -> [ChangeFamily] {
    var families: [ChangeFamily] = []
    for change in changes {
      if let index = families.firstIndex(where: { $0.isContinued(by: change) }) {
        families[index].append(change)
      } else {
        families.append(ChangeFamily(change))
      }
    }
    for index in families.indices {
      // The last year may not have been looked at to its end.
      let year = families[index].changes.last?.onset.date.year ?? 0
      families[index].isOpen = families[index].changes.count > 2 && year >= lastYear - 1
    }
    return families
  }

  /// When the first of them comes, as the clocks showed it.
  var onset: CivilDateTime { changes[0].onset }

  /// Whether the first of them comes by then.
  func begins(until end: Instant) -> Bool { changes[0].instant <= end }

  /// The part of the calendar; a rule that goes on has no end.
  var observance: Component {
    let (first, last) = (changes[0], changes[changes.count - 1])
    // Of two ways to say a day, the last one of the month is what zones mean.
    guard changes.count > 1, let day = days.first(where: { $0.ordinal == -1 }) ?? days.first else {
      return first.observance([])
    }
    var rule = RecurrenceRule(frequency: .yearly)
    rule.months = [onset.date.month]
    rule.weekdays = [day]
    // Section 3.3.10: in an observance, the end of a rule is in UTC.
    if !isOpen { rule.end = .instant(last.instant) }
    return first.observance([Property("RRULE", rule.description)])
  }

  private func isContinued(by change: ClockChange) -> Bool {
    guard let last = changes.last else { return false }
    let (old, new) = (last.onset, change.onset)
    return new.date.year == old.date.year + 1 && new.date.month == old.date.month
      && new.date.weekday == old.date.weekday && new.time == old.time
      && (change.before, change.after) == (last.before, last.after) && change.name == last.name
      && change.isDaylight == last.isDaylight
      && !days.isDisjoint(with: OrdinalWeekday.all(on: new.date))
  }

  private mutating func append(_ change: ClockChange) {
    changes.append(change)
    days.formIntersection(OrdinalWeekday.all(on: change.onset.date))
  }
}
