import Domain

/// `passcode`: derived, none, or a text of one's own.
struct PasscodeText: Hashable, ScalarReadable {
  static var expectation: String { "auto, none or a passcode" }

  let passcode: Passcode

  init?(usual bytes: ArraySlice<UInt8>) {
    guard bytes.elementsEqual("auto".utf8) else { return nil }
    passcode = .auto
  }

  init(reading text: Substring) throws(Misreading) {
    switch text {
    case "auto": passcode = .auto
    case "none": passcode = .none
    default: passcode = .text(String(text))
    }
  }
}
