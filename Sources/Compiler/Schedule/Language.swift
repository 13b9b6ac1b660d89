/// A language as BCP 47 names it: `nl`, `pt-BR`.
struct Language: Hashable, ScalarReadable {
  static var expectation: String { "a language such as nl" }

  let text: String

  init(reading text: Substring) throws(Misreading) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      !parts.isEmpty && (2...3).contains(parts[0].utf8.count)
      && parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0) }
      && parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.utf8.count)
          && part.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.value < 0x3A }
      }
    guard isTag else {
      throw Misreading(
        .notAChoice, "'\(text)' is not a language", at: text,
        hint: "write a language code such as nl, en or pt-BR")
    }
    self.text = String(text)
  }
}
