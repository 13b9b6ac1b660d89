package import Diagnostics

/// Every kind of finding there is, explained.
///
/// A code is declared once in the sources and has one entry here; a test finds what is forgotten and
/// compiles every example, so that none goes stale.
package enum Catalogue {
  /// All entries, by the letters of their codes: the workspace, schedules, people, templates, YAML.
  package static let entries =
    workspace + calendars + values + shapes + heads + times + dates + references + providerFields
    + crossing + capacity + sharing
    + peopleFiles + peopleRows + peopleMeant + exports + templateFiles + templateTexts + yamlFiles
    + yamlValues + yamlSyntax

  /// The entry of a code, or `nil` when there is no such code.
  package static func entry(for code: Code) -> CatalogueEntry? { entriesByCode[code] }

  /// What the parts of the product are called whose codes begin with a letter.
  package static func family(of code: Code) -> String {
    switch code.rawValue.first {
    case "W": "The workspace"
    case "S": "Schedule files"
    case "P": "Lists of people"
    case "T": "Templates"
    default: "YAML"
    }
  }

  private static let entriesByCode = Dictionary(
    entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
