import CivilTime
import Diagnostics
import YAML

extension FileCompiler {
  /// The length of a time in minutes: its own, or what `lasts` says; `nil` is reported.
  mutating func length(_ minutes: Int?, _ when: WhenFields, at node: Node) -> Int? {
    guard let minutes = minutes ?? when.lasts?.value.minutes else {
      guard !when.unread.contains(.lasts) else { return nil }
      let text = node.text
      reader.report(
        node.finding(
          .noLength, "'\(text)' does not say how long it lasts",
          hint: "add the end, such as \(Self.example(text)), or 'lasts: 90m'"))
      return nil
    }
    guard minutes <= Self.longestClass else {
      reader.report(
        node.finding(
          .tooLong, "a class of \(Self.shown(minutes)) is longer than 12 hours",
          hint: "check the times; a room that is always open is 'standing: true'"))
      return nil
    }
    return minutes
  }

  // `docs/language.md`: a class longer than 12 hours is an error. Both such slots in 26,895 real
  // ones were typing errors (05:30 for 17:30).
  private static let longestClass = 12 * 60

  private static func shown(_ minutes: Int) -> String {
    minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// The same text with an end 90 minutes later.
  private static func example(_ text: String) -> String {
    let clock = text.trimmed.words.last ?? ""
    guard let range = try? ClockRange(reading: clock) else { return "10:00-11:30" }
    let end = range.start.minutesSinceMidnight + 90
    guard let time = TimeOfDay(minutesSinceMidnight: end) else { return "10:00-11:30" }
    return "\(text.trimmed)-\(time)"
  }
}
