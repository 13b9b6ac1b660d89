/// A time on the clock, to the minute, without a date or a zone.
package struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let storage: Int16

  /// 00:00, the first minute of a day.
  package static let midnight = TimeOfDay(validMinutes: 0)

  /// The time of an hour (0 to 23) and a minute (0 to 59); `nil` beyond them, so also for 24:00.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(validMinutes: hour * 60 + minute)
  }

  /// The time that many minutes after midnight; `nil` unless in 0..<1440.
  package init?(minutesSinceMidnight minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.init(validMinutes: minutes)
  }

  init(validMinutes minutes: Int) {
    storage = Int16(minutes)
  }

  /// Minutes after midnight, in 0..<1440.
  package var minutesSinceMidnight: Int { Int(storage) }
  /// The hour, 0 to 23.
  package var hour: Int { Int(storage) / 60 }
  /// The minute of the hour, 0 to 59.
  package var minute: Int { Int(storage) % 60 }

  /// As ISO 8601 writes it: `10:00`.
  package var description: String {
    var writer = FieldWriter()
    writer.time(self, separator: ":")
    return writer.text
  }

  /// Reads `HH:mm` or `H:mm`; `nil` for any other text and for times that do not exist.
  package init?(parsing text: some StringProtocol) {
    var reader = FieldReader(text)
    guard let hour = reader.number(upTo: 2), reader.skip(":"),
      let minute = reader.number(digits: 2), reader.isAtEnd
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// Reads `HH:mm`, and leaves what follows.
  package init?(from reader: inout FieldReader) {
    guard let hour = reader.number(digits: 2), reader.skip(":"),
      let minute = reader.number(digits: 2)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// Orders by time.
  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.storage < right.storage
  }
}
