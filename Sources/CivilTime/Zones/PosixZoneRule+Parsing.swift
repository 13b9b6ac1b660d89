extension PosixZoneRule {
  /// Reads a POSIX TZ string; `nil` when it is not one, or says that the clocks change but not when.
  init?(parsing text: String) {
    var reader = FieldReader(text)
    guard let name = reader.zoneName(), let west = reader.signedTime(hours: 24) else { return nil }
    standard = LocalTimeType(offset: -west, abbreviation: name)
    if reader.isAtEnd {
      daylight = nil
      return
    }
    guard let daylight = Daylight(from: &reader, standardOffset: -west), reader.isAtEnd else {
      return nil
    }
    self.daylight = daylight
  }
}

extension PosixZoneRule.Daylight {
  fileprivate init?(from reader: inout FieldReader, standardOffset: Int) {
    guard let name = reader.zoneName() else { return nil }
    // Where no offset is given, daylight saving time is an hour ahead.
    var offset = standardOffset + 3600
    if reader.next != UInt8(ascii: ",") {
      guard let west = reader.signedTime(hours: 24) else { return nil }
      offset = -west
    }
    guard reader.skip(","), let starts = PosixZoneRule.YearlyMoment(from: &reader),
      reader.skip(","), let ends = PosixZoneRule.YearlyMoment(from: &reader)
    else { return nil }
    type = LocalTimeType(offset: offset, abbreviation: name)
    self.starts = starts
    self.ends = ends
  }
}

extension PosixZoneRule.YearlyMoment {
  fileprivate init?(from reader: inout FieldReader) {
    guard let day = PosixZoneRule.DayRule(from: &reader) else { return nil }
    self.day = day
    guard reader.skip("/") else {
      seconds = 2 * 3600
      return
    }
    // RFC 9636 allows -167 to 167 hours, where POSIX stops at 24.
    guard let time = reader.signedTime(hours: 167) else { return nil }
    seconds = time
  }
}

extension PosixZoneRule.DayRule {
  fileprivate init?(from reader: inout FieldReader) {
    if reader.skip("M") {
      guard let month = reader.number(upTo: 2), (1...12).contains(month), reader.skip("."),
        let week = reader.number(upTo: 1), (1...5).contains(week), reader.skip("."),
        let sundayBased = reader.number(upTo: 1), (0...6).contains(sundayBased)
      else { return nil }
      let weekday = Weekday.sunday.adding(days: sundayBased)
      self = .weekday(month: month, week: week, weekday: weekday)
    } else if reader.skip("J") {
      guard let day = reader.number(upTo: 3), (1...365).contains(day) else { return nil }
      self = .julian(day)
    } else {
      guard let day = reader.number(upTo: 3), (0...365).contains(day) else { return nil }
      self = .zeroBased(day)
    }
  }
}

extension FieldReader {
  /// Three or more letters, or anything of letters, digits and signs between `<` and `>`.
  fileprivate mutating func zoneName() -> String? {
    let quoted = skip("<")
    var name = ""
    while let byte = next, Self.isNameByte(byte, quoted: quoted) {
      let character = Unicode.Scalar(byte)
      name.unicodeScalars.append(character)
      _ = skip(character)
    }
    guard name.utf8.count >= 3, !quoted || skip(">") else { return nil }
    return name
  }

  private static func isNameByte(_ byte: UInt8, quoted: Bool) -> Bool {
    switch Unicode.Scalar(byte) {
    case "A"..."Z", "a"..."z": true
    case "0"..."9", "+", "-": quoted
    default: false
    }
  }

  /// `[+-]h[:mm[:ss]]` in seconds, of at most that many hours.
  fileprivate mutating func signedTime(hours limit: Int) -> Int? {
    let sign = skip("-") ? -1 : 1
    if sign > 0 { _ = skip("+") }
    guard let hours = number(upTo: 3), hours <= limit else { return nil }
    var seconds = hours * 3600
    if skip(":") {
      guard let minutes = number(digits: 2), minutes < 60 else { return nil }
      seconds += minutes * 60
      if skip(":") {
        guard let rest = number(digits: 2), rest < 60 else { return nil }
        seconds += rest
      }
    }
    return sign * seconds
  }
}
