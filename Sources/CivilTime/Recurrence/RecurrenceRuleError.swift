/// What is wrong with the text of a recurrence rule, and which part of it.
package enum RecurrenceRuleError: Error, Hashable, Sendable {
  /// There is no `FREQ`.
  case missingFrequency
  /// A piece between semicolons is not `NAME=value`.
  case notAPart(String)
  /// The RFC knows no part of that name.
  case unknownPart(String)
  /// A part is written twice.
  case doubledPart(String)
  /// The frequency is `HOURLY`, `MINUTELY` or `SECONDLY`.
  case subDailyFrequency(String)
  /// The value is not one that the part may have.
  case badValue(part: String, value: String)
  /// `BYSECOND` asks for other seconds than 0; times are kept to the minute.
  case seconds(String)
  /// Two parts exclude each other.
  case conflict(part: String, other: String)
  /// `BYSETPOS` stands without another `BY…` part to choose from.
  case nothingToChooseFrom

  /// The name of the part that is wrong (`BYDAY`), or the piece itself where it has no name.
  package var part: String {
    switch self {
    case .missingFrequency, .subDailyFrequency: "FREQ"
    case .notAPart(let piece): piece
    case .unknownPart(let name), .doubledPart(let name): name
    case .badValue(let part, _), .conflict(let part, _): part
    case .seconds: "BYSECOND"
    case .nothingToChooseFrom: "BYSETPOS"
    }
  }
}

extension RecurrenceRuleError: CustomStringConvertible {
  /// One sentence for the author of the rule, without a full stop.
  package var description: String {
    switch self {
    case .missingFrequency:
      "FREQ is missing"
    case .notAPart(let piece):
      "'\(piece)' is not a part such as INTERVAL=2"
    case .unknownPart(let name):
      "'\(name)' is not a part of a recurrence rule"
    case .doubledPart(let name):
      "\(name) is written twice"
    case .subDailyFrequency(let value):
      "FREQ=\(value) repeats more often than daily"
    case .badValue(let part, let value):
      "'\(value)' is not a value of \(part)"
    case .seconds(let value):
      "BYSECOND=\(value) asks for seconds, and times are kept to the minute"
    case .conflict(let part, let other):
      "\(part) cannot be used together with \(other)"
    case .nothingToChooseFrom:
      "BYSETPOS needs another BY… part to choose from"
    }
  }
}
