import CivilTime

extension TimeOfDay: ScalarReadable {
  static var expectation: String { "a time such as 10:30" }

  /// Reads `10:30`, `9:30` and `10:30:00`; what else people write for a time is explained.
  init(reading text: Substring) throws(Misreading) {
    if let time = TimeOfDay(parsing: text) {
      self = time
    } else if text.hasSuffix(":00"), text.utf8.count > 5,
      let time = TimeOfDay(parsing: text.dropLast(3))
    {
      self = time
    } else {
      throw TimeExplanation(text).misreading
    }
  }
}
