import Domain

/// `join_before_host`: minutes, any time or never.
struct EntryRule: Hashable, ScalarReadable {
  static var expectation: String { "minutes such as 10m, true or false" }

  let entry: JoinBeforeHost

  init(reading text: Substring) throws(Misreading) {
    switch text {
    case "true", "any", "0": entry = .anyTime
    case "false", "never": entry = .never
    case "yes", "no", "on", "off":
      entry = try Truth(reading: text).isTrue ? .anyTime : .never
    default:
      let minutes = try Length(reading: text).minutes
      entry = minutes == 0 ? .anyTime : .minutes(minutes)
    }
  }
}
