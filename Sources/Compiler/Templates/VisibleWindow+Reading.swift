import CivilTime

extension VisibleWindow {
  /// Reads `2027-01-25..2027-02-08`: from the beginning of the first day to the end of the last.
  init?(range text: String) {
    guard let range = DateRange(parsing: text) else { return nil }
    from = .moment(CivilDateTime(range.first, .midnight))
    until = .moment(CivilDateTime(range.last.adding(days: 1), .midnight))
  }
}

extension VisibleWindow.Bound {
  /// Which end of a window is read: a date means its beginning or its end.
  enum End: Hashable {
    case from, until
  }

  /// Reads `created` (which is no bound), `start-7d`, `end+1h`, `first_start`, `last_end`, a date
  /// or a date and a time; throws what is wrong.
  static func read(
    _ text: String, as end: End
  ) throws(WindowDefect) -> VisibleWindow.Bound? {
    if text == "created" {
      guard end == .from else { throw WindowDefect("'created' is the beginning of a window") }
      return nil
    }
    if let date = CivilDate(parsing: text) {
      return .moment(CivilDateTime(end == .from ? date : date.adding(days: 1), .midnight))
    }
    if let moment = CivilDateTime(parsing: text) { return .moment(moment) }
    let name = text.prefix { $0.isLetter || $0 == "_" }
    let offset = try Self.offset(text.dropFirst(name.count))
    switch name {
    case "start", "first_start": return .firstStart(offset: offset)
    case "end", "last_end": return .lastEnd(offset: offset)
    default: throw WindowDefect("'\(text)' is not a moment of a meeting")
    }
  }

  private static func offset(_ text: Substring) throws(WindowDefect) -> Int {
    let text = text.filter { $0 != " " }
    guard let sign = text.first else { return 0 }
    guard sign == "+" || sign == "-", let minutes = Distance(text.dropFirst())?.minutes else {
      throw WindowDefect("'\(text)' is not a time before or after, such as -7d or +1h")
    }
    return sign == "-" ? -minutes : minutes
  }

  /// A length of time as templates write it: `7d`, `24h`, `15m`, `1h30`.
  struct Distance: Hashable {
    let minutes: Int

    /// Longest: a year, as nobody announces a class earlier.
    static let longest = 366 * 24 * 60

    init?(_ text: some StringProtocol) {
      var total = 0
      var digits = ""
      var scale = 0
      for character in text.lowercased() {
        if character.isASCII, character.isNumber {
          digits.append(character)
          continue
        }
        guard let unit = Self.minutes(of: character), digits.count <= 6, let number = Int(digits)
        else { return nil }
        total += number * unit
        scale = unit
        digits = ""
      }
      if !digits.isEmpty {
        // `1h30`: what follows hours without a unit is minutes.
        guard scale == 60, digits.count == 2, let rest = Int(digits) else { return nil }
        total += rest
      }
      guard scale > 0, total <= Self.longest else { return nil }
      minutes = total
    }

    private static func minutes(of unit: Character) -> Int? {
      switch unit {
      case "w": 7 * 24 * 60
      case "d": 24 * 60
      case "h": 60
      case "m": 1
      default: nil
      }
    }
  }
}

/// Why a bound of a window cannot be understood.
struct WindowDefect: Error, Hashable {
  let message: String

  init(_ message: String) { self.message = message }
}
