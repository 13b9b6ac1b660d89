package import CivilTime

/// An event of a calendar file: what is needed to know its days.
package struct CalendarEvent: Hashable, Sendable {
  /// The UID; empty when it has none.
  package let identifier: String
  /// The name; empty when it has none.
  package let summary: String
  /// When it starts.
  package let start: CalendarTime
  /// When it ends.
  package let end: End
  /// Whether it was called off.
  package let isCancelled: Bool
  /// By which rules it repeats; two are tolerated, as programs do.
  package let rules: [Rule]
  /// Further starts.
  package let additions: [CalendarTime]
  /// Starts that are left out.
  package let exceptions: [CalendarTime]
  /// The start of the repeating event of the same UID that this one stands for.
  package let replaces: CalendarTime?
  /// The line on which it begins, from 1.
  package let line: Int

  /// How the end is given.
  package enum End: Hashable, Sendable {
    /// A day lasts a day, and a time lasts no time.
    case none
    /// The first moment, or the first day, after the event.
    case time(CalendarTime)
    /// So many days and then so many minutes after the start.
    case after(days: Int, minutes: Int)
  }

  /// A rule and where it stands.
  package struct Rule: Hashable, Sendable {
    /// What it says.
    package let rule: RecurrenceRule
    /// Its property.
    package let property: Property
  }
}

extension CalendarEvent {
  /// Reads a `VEVENT`; `nil` without a start that can be read. Problems are added to the list.
  init?(_ component: Component, problems: inout [CalendarProblem]) {
    var reader = EventReader(component)
    defer { problems += reader.problems }
    guard let start = reader.start() else { return nil }
    identifier = component.property("UID")?.meaning ?? ""
    summary = component.property("SUMMARY")?.meaning ?? ""
    self.start = start
    end = reader.end(after: start)
    let status = component.property("STATUS")?.value.uppercased()
    isCancelled = status == "CANCELLED"
    rules = reader.rules()
    additions = reader.times("RDATE")
    exceptions = reader.times("EXDATE")
    replaces = reader.times("RECURRENCE-ID").first
    line = component.line ?? 1
  }
}
