/// How much of a calendar file is read, since files come from anywhere.
enum CalendarLimits {
  /// Parts inside of parts: an alarm in an event in a calendar is 3.
  static let depth = 16
  /// A file with so many mistakes is not the file that somebody meant.
  static let problems = 50
  /// Events of a file; public holidays of ten years and all states of a country are 2,000.
  static let events = 20_000
  /// Occurrences that repeating events may make, and hundreds of days looked at for them, before a
  /// file is taken for a mistake: 150 yearly events since 1970 stay below it.
  static let expansion = 50_000
  /// No holiday began to repeat longer before the term than that.
  static let yearsBefore = 200
}
