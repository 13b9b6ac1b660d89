import CivilTime

/// How texts are spelt that keys read, as regular expressions (ECMA-262) without anchors.
///
/// Each is the shape of what a reader in `Reading/Scalars` takes; whether a date exists or an end
/// comes after its start is for the reader.
enum Spelling {
  static let date =
    "[0-9]{4}(?:-(?:0[1-9]|1[0-2])-|(?:0[1-9]|1[0-2]))(?:0[1-9]|[12][0-9]|3[01])"
  static let time = "(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::00)?"
  static let clockRange = "\(time)(?: *[-–—] *(?:\(time)|24:00))?"
  static let moment = "\(date)[ T] *\(clockRange)"
  static let days = "\(date)(?: *(?:\\.\\.\\.|\\.\\.|…|–| - | to ) *\(date))?"
  static let classTime = "\(date)[ T] *\(time)"

  static let weekday = caseless(
    Weekday.allCases.map { weekday in
      let short = weekday.abbreviation
      return "\(short)(?:\(weekday.name.lowercased().dropFirst(short.count)))?"
    }
    .joined(separator: "|"))

  static let weeklySlot = "(?:\(weekday)) +\(clockRange)"

  private static let ordinal = caseless(
    "1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth|last")
  private static let dayNumber = "0*(?:[1-9]|[12][0-9]|3[01])"
  static let monthlySlot =
    "(?:(?:\(ordinal)) +(?:\(weekday))|\(dayNumber)|\(caseless("last"))) +\(clockRange)"

  private static let minutes = caseless("m|min|mins|minute|minutes")
  private static let hours = caseless("h|hr|hour|hours")
  private static let restOfHour = "0*[0-5]?[0-9] *(?:\(caseless("m|min|minutes")))?"
  static let length =
    "[0-9]{1,5}|[0-9]{1,3}:[0-5][0-9]|[0-9]{1,5} *(?:\(minutes)|\(caseless("d|day|days"))"
    + "|(?:\(hours))(?: *\(restOfHour))?)"
  /// A length that is longer than nothing.
  static let someLength = "(?=.*[1-9])(?:\(length))"

  static let interval =
    "(?:0*(?:[1-9]|[1-5][0-9]|60) *)?(?:\(caseless("day|week|month")))[sS]?"
  static let numberOfDays = "[0-9]{1,4} *(?:\(caseless("days|day|d")))"
  static let percent = "0*(?:[0-9]|[1-9][0-9]|100) *%"
  static let count = "0*[1-9][0-9]{0,6}"

  /// From 1 to `WeekSelection.highestWeek`.
  private static let week =
    "(?:0{0,2}[1-9]|0?[1-9][0-9]|[1-4][0-9]{2}|5[01][0-9]|520)"
  static let weekNumbers = listed("\(week)(?: *[-–—] *\(week))?")
  static let weeks = listed("odd|even|\(week)(?: *[-–—] *\(week))?")

  static let rule =
    "(?:[Rr][Rr][Uu][Ll][Ee]:)?(?:[A-Za-z]+=[A-Za-z0-9,+-]+;)*"
    + "\(caseless("freq"))=(?:\(caseless("daily|weekly|monthly|yearly")))"
    + "(?:;[A-Za-z]+=[A-Za-z0-9,+-]+)*;?"

  static let name = "[A-Za-z0-9._-]{1,100}"
  static let zone = "[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*"
  static let language = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"

  private static let localPart = "[^ \\t\\n@,;:<>()\\[\\]\\\\\".]+"
  private static let label =
    "[A-Za-z0-9\\u0080-\\uFFFF](?:[A-Za-z0-9\\u0080-\\uFFFF-]*[A-Za-z0-9\\u0080-\\uFFFF])?"
  static let email =
    "\(localPart)(?:\\.\(localPart))*@(?:\(label)\\.)+(?![0-9]+[ \\t\\n]*$)\(label)"

  static let address =
    "[Hh][Tt][Tt][Pp][Ss]://(?=[^:/?#])[^ \\t\\n<\"@/]+(?:/[^ \\t\\n<\"]*)?"
    + "|[Hh][Tt][Tt][Pp]://(?:localhost|127\\.[0-9.]+|\\[::1\\])(?:[:/?#][^ \\t\\n<\"]*)?"

  static let path = "[^/\\\\][^\\\\]*"
  static let peopleFile = "[^/\\\\@](?:[^\\\\@]*[./][^\\\\@]*|[^\\\\]*\\.csv)"
  static let slide = "(?!.*://)\(path)|\(address)"
  static let calendar = "[^/\\\\][^\\\\]*\\.[iI][cC][sS]"
  static let secret = "env:[A-Za-z_][A-Za-z0-9_]*|file:.+"
  static let mailServer = "smtps?://[^ @]+"
  static let state = "(?!.*://).+|postgres(?:ql)?://(?![^/]*:[^/]*@).*"
  static let host = "pool|pool:.*|\(email)"

  // Templates take one spelling of each.
  private static let strictDate = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
  static let strictDays = "\(strictDate)(?:\\.\\.\(strictDate))?"
  static let distance = "(?:[0-9]{1,6}[wdhmWDHM])*[0-9]{1,6}(?:[wdmWDM]|[hH](?:[0-9]{2})?)"
  static let bound =
    "\(strictDate)(?:[T ](?:[01][0-9]|2[0-3]):[0-5][0-9])?"
    + "|(?:start|first_start|end|last_end)(?: *[+-] *\(distance))?"

  /// Comma between parts, blanks around them.
  private static func listed(_ part: String) -> String {
    " *(?:\(part)) *(?:, *(?:\(part)) *)*"
  }

  /// The pattern for letters in either case; only for patterns of plain words.
  private static func caseless(_ pattern: String) -> String {
    pattern.map { character in
      guard character.isLetter else { return String(character) }
      return "[\(character.uppercased())\(character.lowercased())]"
    }
    .joined()
  }
}
