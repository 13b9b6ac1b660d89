package import Diagnostics

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
    findings = reader.findings.sorted
    hasCourses = reader.header?.has(.course) ?? false
    hasGroups = reader.header?.has(.group) ?? false
  }
}
