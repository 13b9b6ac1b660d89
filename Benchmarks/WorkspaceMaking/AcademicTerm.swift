import CivilTime
import Diagnostics
import YAML

/// A term as an academic calendar publishes it: its days, those without classes, and the day swaps.
struct AcademicTerm: Hashable {
  let starts: CivilDate
  let ends: CivilDate
  /// Within the term, sorted; days in a row with the same name are one range.
  let breaks: [DateRange]
  /// Days that run another weekday's timetable, sorted by date.
  let daySwaps: [DaySwap]

  /// A day that runs the timetable of another weekday.
  struct DaySwap: Hashable {
    let date: CivilDate
    let runsAs: Weekday
  }

  /// Reads one term of a calendar file: `terms: [{id, classes_begin, classes_end, events}]`.
  init(named name: String, of calendar: [UInt8], file: String) throws(MakingError) {
    let (document, findings) = Document.parse(calendar, file: file)
    guard let document, findings.allSatisfy({ $0.severity != .error }) else {
      throw MakingError("\(file) is no YAML: \(findings.first?.message ?? "")")
    }
    let terms = document.root["terms"]?.elements.filter { $0["id"]?.isText(name) ?? false }
    guard let term = terms?.first,
      let starts = term["classes_begin"].flatMap({ CivilDate(parsing: $0.text) }),
      let ends = term["classes_end"].flatMap({ CivilDate(parsing: $0.text) }),
      let dates = DateRange(from: starts, through: ends)
    else { throw MakingError("\(file) has no term '\(name)' with its first and last day") }
    self.starts = starts
    self.ends = ends
    var breaks: [DateRange] = []
    var daySwaps: [DaySwap] = []
    for event in term["events"].map({ Array($0.elements) }) ?? [] {
      guard let date = event["date"].flatMap({ CivilDate(parsing: $0.text) }) else {
        throw MakingError("\(file): an event of '\(name)' has no date")
      }
      guard dates.contains(date) else { continue }
      if event["no_classes"]?.isText("true") ?? false {
        breaks.append(DateRange(date, label: event["label"]?.text))
      }
      if let other = event["observes_schedule_of"].flatMap({ Weekday(parsing: $0.text) }) {
        daySwaps.append(DaySwap(date: date, runsAs: other))
      }
    }
    self.breaks = Self.joined(breaks)
    self.daySwaps = daySwaps.sorted { $0.date < $1.date }
  }

  private static func joined(_ days: [DateRange]) -> [DateRange] {
    var ranges: [DateRange] = []
    for day in days.sorted(by: { $0.first < $1.first }) {
      guard let before = ranges.last, before.label == day.label,
        before.last.adding(days: 1) >= day.first,
        let range = DateRange(from: before.first, through: day.last, label: day.label)
      else {
        ranges.append(day)
        continue
      }
      ranges[ranges.count - 1] = range
    }
    return ranges
  }
}
