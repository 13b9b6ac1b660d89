import Testing

/// What a meeting is held as.
enum WireKind: String, CaseIterable {
  case meeting = "Zoom meeting"
  case webinar = "Zoom webinar"
  case room = "room"
}

/// A key of a meeting with a value, and what is sent or said for it at each provider.
struct WireRow: Sendable, CustomTestStringConvertible {
  let key: String
  /// The lines of the meeting that are there for it.
  let lines: [String]
  /// Keys of the base that it takes the place of.
  var without: Set<String> = []
  let text: String

  var testDescription: String { key }

  init(_ key: String, _ value: String, without: Set<String> = [], _ text: String) {
    self.init(key, lines: ["\(key): \(value)"], without: without, text)
  }

  init(_ key: String, lines: [String], without: Set<String> = [], _ text: String) {
    self.key = key
    self.lines = lines
    self.without = without
    self.text = text
  }

  /// The lines of a whole meeting.
  func lines(over base: [String]) -> [String] {
    base.filter { line in
      let name = String(line.prefix { $0 != ":" })
      return name != key && !without.contains(name)
    } + lines
  }
}
