package import Diagnostics
import Domain

/// The people of one list, and what was found while reading it.
package struct PeopleList: Sendable {
  /// Everybody with a usable address, once, in the order of the file.
  package let people: [ListedPerson]

  /// What was found, sorted by place. A list with errors is not to be used: the people who could
  /// not be read would lose their links.
  package let findings: [Diagnostic]

  /// Whether a column says in which class or course people are.
  package let hasCourses: Bool

  /// Whether a column says in which group people are.
  package let hasGroups: Bool

  /// The text in UTF-8, to show the line of somebody about whom there is more to say.
  private let text: [UInt8]

  /// The size of a list in bytes; a larger one is a finding.
  package static let mostBytes = PeopleReader.mostBytes

  /// Reads a list as institutions hold it (`docs/language.md`, "People").
  ///
  /// Encoding, separator, and the line with the names of the columns are found out; columns are
  /// known by name and never by position. It never fails: what cannot be read is a finding.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its path as the user sees it, for the places of findings.
  package init(reading bytes: [UInt8], file: String) {
    var reader = PeopleReader(file: file)
    reader.read(bytes)
    people = reader.people
    text = reader.text
    findings = reader.findings.sorted
    hasCourses = reader.header?.has(.course) ?? false
    hasGroups = reader.header?.has(.group) ?? false
  }

  /// A finding at the address of somebody on the list, with the line it stands on.
  func finding(
    _ code: Code, _ message: String, at listed: ListedPerson, severity: Severity,
    hint: String? = nil
  ) -> Diagnostic {
    let line = line(listed.place.line)
    let cell = line?.unicodeScalars.dropFirst(listed.place.column - 1)
    let address = listed.person.email.unicodeScalars
    let isShown = cell?.starts(with: address) ?? false
    return Diagnostic(
      code, message, at: Span(listed.place, length: isShown ? address.count : 1),
      severity: severity, hint: hint, excerpt: line)
  }

  // Only a few findings ask, so the lines are counted and not kept.
  private func line(_ number: Int) -> String? {
    var line = 1
    var start = text.startIndex
    while line < number, let end = text[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      let isPair = text[end] == 0x0D && end + 1 < text.endIndex && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      line += 1
    }
    guard line == number else { return nil }
    return String(decoding: text[start...].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}
