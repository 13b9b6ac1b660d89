import CivilTime
import Diagnostics

/// The days of the events in an iCalendar file (RFC 5545): dates and names, nothing else.
struct CalendarFile {
  /// The days of each event, in the order of the file.
  private(set) var days: [DateRange] = []
  private(set) var findings: [Diagnostic] = []

  private let path: String

  init(_ bytes: [UInt8], path: String) {
    self.path = path
    let lines = Self.unfolded(String(decoding: bytes, as: UTF8.self))
    guard lines.contains(where: { $0.text.uppercased() == "BEGIN:VCALENDAR" }) else {
      report("this is not an iCalendar file", line: 1, "")
      return
    }
    var event: CalendarEvent?
    for line in lines {
      let text = line.text
      switch text.uppercased() {
      case "BEGIN:VEVENT": event = CalendarEvent(line: line.number)
      case "END:VEVENT":
        if let event { add(event) }
        event = nil
      default: event?.read(text)
      }
    }
  }

  private mutating func add(_ event: CalendarEvent) {
    guard let days = event.days else {
      report("the event has no date", line: event.line, "BEGIN:VEVENT")
      return
    }
    if event.isRepeated {
      report(
        "repeating events are read once", line: event.line, "BEGIN:VEVENT", severity: .warning)
    }
    self.days.append(days)
  }

  private mutating func report(
    _ message: String, line: Int, _ text: String, severity: Severity = .error
  ) {
    findings.append(
      Diagnostic(
        Codes.badCalendarFile.code, message, at: Span(Place(file: path, line: line, column: 1)),
        severity: severity, hint: "list the days in rooster.yaml instead",
        excerpt: text.isEmpty ? nil : text))
  }

  /// The content lines: a line that begins with a blank goes on the one before (RFC 5545, 3.1).
  private static func unfolded(_ text: String) -> [(number: Int, text: String)] {
    var lines: [(number: Int, text: String)] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if let first = line.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1].text += line.dropFirst()
      } else {
        lines.append((index + 1, String(line)))
      }
    }
    return lines
  }
}
