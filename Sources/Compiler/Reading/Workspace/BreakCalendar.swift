import CivilTime
import Diagnostics
import ICalendar

/// The breaks of a term that stand in an iCalendar file, and what is wrong with the file.
struct BreakCalendar {
  /// The days in the term, in the order of the events.
  let days: [DateRange]
  /// Each at its line of the calendar file.
  let findings: [Diagnostic]

  /// - Parameters:
  ///   - zone: the zone whose days are meant.
  ///   - term: the days of the term.
  init(_ bytes: [UInt8], path: String, zone: Zone, zones: ZoneDatabase, term: DateRange) {
    let reading = CalendarReading(bytes)
    let events = WholeDays(of: reading, in: zone, zones: zones, window: term)
    days = events.days
    findings = (reading.problems + events.problems).map { Diagnostic($0, in: path) }
  }
}

extension Diagnostic {
  /// A problem of a calendar file in the words of whoever keeps the schedules.
  init(_ problem: CalendarProblem, in path: String) {
    let words = ProblemWords(problem)
    self.init(
      words.code.code, words.message,
      at: Span(
        Place(file: path, line: problem.line, column: 1),
        length: problem.text.unicodeScalars.count),
      severity: words.severity, hint: words.hint,
      excerpt: problem.text.isEmpty ? nil : problem.text)
  }
}

/// What is said about a problem of a calendar file.
private struct ProblemWords {
  let code: Codes
  let message: String
  let hint: String
  let severity: Severity

  /// What always helps.
  private static let instead = "list the days in rooster.yaml instead"
  private static let again = "export the calendar again, or list the days in rooster.yaml"

  private init(
    _ code: Codes, _ message: String, _ hint: String, _ severity: Severity = .error
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.severity = severity
  }

  /// Whatever loses a day is an error; what was read all the same is a warning.
  init(_ problem: CalendarProblem) {
    self =
      switch problem.kind {
      case .notACalendar:
        Self(.badCalendarFile, "this is not an iCalendar file", Self.again)
      case .unclosed(let name):
        Self(
          .badCalendarFile, "'BEGIN:\(name)' has no 'END:\(name)'",
          "the file was cut off: \(Self.again)")
      case .strayEnd(let name, let open):
        Self(
          .badCalendarFile,
          "'END:\(name)' ends nothing" + (open.map { ": '\($0)' is open here" } ?? ""),
          Self.again)
      case .tooDeep:
        Self(.calendarTooLarge, "parts lie too deep inside of each other", Self.again)
      case .tooManyProblems:
        Self(.calendarTooLarge, "there are more mistakes than can be shown", Self.again)
      case .tooManyEvents(let limit):
        Self(
          .calendarTooLarge, "the file has more than \(limit) events",
          "export only the days without classes")
      case .tooManyDates:
        Self(
          .calendarTooLarge, "the repeating events of the file make too many dates",
          "export only the days without classes")
      case .notUTF8:
        Self(
          .calendarGuess, "the file is not UTF-8 and was read as Windows-1252",
          "look at the names of the breaks; save the file as UTF-8", .warning)
      case .unknownZone(let zone):
        Self(
          .calendarGuess, "'\(zone)' is not a time zone that is known here",
          "the times were taken as they are written", .warning)
      case .notAProperty:
        Self(
          .badCalendarLine, "this line is not 'NAME:value' and was passed over",
          "probably a text with a line break in it; \(Self.again)", .warning)
      case .endAndDuration:
        Self(
          .badCalendarLine, "the event has an end and a duration; the end was taken",
          "delete one of the two", .warning)
      case .noStart: Self(.badCalendarEvent, "the event has no date", Self.instead)
      case .notADate(let property):
        Self(.badCalendarEvent, "this \(property) is not a date", Self.instead)
      case .notADuration: Self(.badCalendarEvent, "this is not a duration", Self.instead)
      case .endsBeforeStart:
        Self(.badCalendarEvent, "the event ends before it begins", Self.instead)
      case .badRule(let reason):
        Self(.badCalendarRule, "the rule cannot be read: \(reason)", Self.instead)
      case .noWholeDay(let name):
        Self(
          .calendarEventWithTimes,
          (name.isEmpty ? "the event" : "'\(name)'")
            + " has times and covers no whole day, so it is no break",
          "make it an all-day event if no class is held; or list the day in rooster.yaml",
          .warning)
      }
  }
}
