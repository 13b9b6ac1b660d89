import ArgumentParser

/// The forms in which the calendar is shown.
enum CalendarFormat: String, ExpressibleByArgument, CaseIterable {
  case text, html, ics, json
}
