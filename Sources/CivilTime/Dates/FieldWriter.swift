/// Puts numbers of fixed width and separators together: the counterpart of `FieldReader`.
///
/// Addresses of all occurrences of a university are made of these texts, so they are made of bytes
/// in one buffer and not of joined strings.
struct FieldWriter {
  private var bytes: [UInt8] = []

  init() {
    // The longest text is an instant, of 20 characters.
    bytes.reserveCapacity(20)
  }

  /// What has been written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes two digits; `number` lies in 0...99.
  mutating func twoDigits(_ number: Int) {
    bytes.append(UInt8(48 + number / 10))
    bytes.append(UInt8(48 + number % 10))
  }

  /// Writes one ASCII character.
  mutating func character(_ character: Unicode.Scalar) {
    bytes.append(UInt8(ascii: character))
  }

  /// Writes year, month and day, with that between them.
  mutating func date(_ date: CivilDate, separator: Unicode.Scalar?) {
    let (year, month, day) = date.components
    twoDigits(year / 100)
    twoDigits(year % 100)
    if let separator { character(separator) }
    twoDigits(month)
    if let separator { character(separator) }
    twoDigits(day)
  }

  /// Writes hour and minute, with that between them.
  mutating func time(_ time: TimeOfDay, separator: Unicode.Scalar?) {
    twoDigits(time.hour)
    if let separator { character(separator) }
    twoDigits(time.minute)
  }
}
