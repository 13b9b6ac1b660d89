/// `true` or `false`, and nothing else.
struct Truth: Hashable, ScalarReadable {
  static var expectation: String { "true or false" }

  let isTrue: Bool

  init?(usual bytes: ArraySlice<UInt8>) {
    if bytes.elementsEqual("true".utf8) {
      isTrue = true
    } else if bytes.elementsEqual("false".utf8) {
      isTrue = false
    } else {
      return nil
    }
  }

  init(reading text: Substring) throws(Misreading) {
    switch text {
    case "true": isTrue = true
    case "false": isTrue = false
    default:
      let hint: String
      switch text.lowercased() {
      case "yes", "y", "on", "1", "true", "ja", "oui", "si": hint = "write true"
      case "no", "n", "off", "0", "false", "nee", "nein", "non": hint = "write false"
      default: hint = "write true or false"
      }
      throw Misreading(.notABoolean, "'\(text)' is not true or false", at: text, hint: hint)
    }
  }
}
