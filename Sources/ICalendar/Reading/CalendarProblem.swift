/// What is wrong with a calendar file, and on which of its lines.
package struct CalendarProblem: Hashable, Sendable {
  /// What is wrong.
  package let kind: Kind
  /// The line of the file, from 1.
  package let line: Int
  /// The line as it is written, without folds; empty when the whole file is meant.
  package let text: String

  /// The kinds of problem.
  package enum Kind: Hashable, Sendable {
    /// There is no `BEGIN:VCALENDAR`.
    case notACalendar
    /// The bytes are not UTF-8, and were read as Windows-1252.
    case notUTF8
    /// A line is no property: a text with a line break in it, or something that was cut.
    case notAProperty
    /// A part ends that has not begun; the part that is open instead, when there is one.
    case strayEnd(name: String, open: String?)
    /// A part begins here and does not end.
    case unclosed(name: String)
    /// Parts lie too deep inside of each other.
    case tooDeep
    /// There are more problems than anybody would read.
    case tooManyProblems
    /// There are more events than that.
    case tooManyEvents(Int)
    /// An event has no start.
    case noStart
    /// A value is no date and no time.
    case notADate(property: String)
    /// An event ends before it begins.
    case endsBeforeStart
    /// A value is no duration.
    case notADuration
    /// An event has an end and a duration; the end counts.
    case endAndDuration
    /// A rule cannot be read, for that reason.
    case badRule(String)
    /// Repeating events make more dates than can be meant.
    case tooManyDates
    /// A time is given in a zone that this system does not know.
    case unknownZone(String)
    /// An event has times and covers no whole day; its name.
    case noWholeDay(String)
  }

  init(_ kind: Kind, line: Int, text: String) {
    self.kind = kind
    self.line = line
    self.text = text
  }

  init(_ kind: Kind, at property: Property) {
    self.init(kind, line: property.line ?? 1, text: property.contentLine)
  }
}
