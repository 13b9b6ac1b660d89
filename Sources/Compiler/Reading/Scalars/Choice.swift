import Diagnostics

/// One of a few words: `cloud` of none, local and cloud.
struct Choice<Option: CaseIterable & RawRepresentable<String> & Sendable>: ScalarReadable {
  static var expectation: String { Suggestion.list(Option.allCases.map(\.rawValue)) }

  let option: Option

  init(reading text: Substring) throws(Misreading) {
    guard let option = Option(rawValue: String(text)) else {
      let known = Option.allCases.map(\.rawValue)
      throw Misreading(
        .notAChoice, "'\(text)' is not \(Suggestion.list(known))", at: text,
        hint: Suggestion.hint(for: String(text), among: known))
    }
    self.option = option
  }

  init?(usual bytes: ArraySlice<UInt8>) {
    guard let option = Option(rawValue: String(decoding: bytes, as: UTF8.self)) else { return nil }
    self.option = option
  }
}
