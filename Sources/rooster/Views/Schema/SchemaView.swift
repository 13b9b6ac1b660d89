import Compiler
import Providers

/// The JSON Schema (2020-12) of one kind of file, for editors and validators.
struct SchemaView {
  let kind: FileKind
  private let shapes = Shapes(
    zoom: ZoomFields.catalogue, bigBlueButton: BigBlueButtonFields.catalogue)

  /// The schema as a document.
  var document: String { json.document }

  /// The schema with the definitions it refers to, and no others.
  var json: JSON {
    let root = shapes.root(of: kind)
    let definitions = Dictionary(
      uniqueKeysWithValues: shapes.definitions.map { ($0.name, $0.shape) })
    var names: Set<String> = []
    root.collect(&names, definitions)
    return .object(
      [
        JSON.Member("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        JSON.Member("title", .text(title)), JSON.Member("description", .text(summary)),
      ] + root.members
        + [
          JSON.Member(
            "$defs",
            .object(
              names.sorted().compactMap { name in
                definitions[name].map { JSON.Member(name, .object($0.members)) }
              }))
        ])
  }

  /// Where the schema lies below the folder of schedules.
  static func path(of kind: FileKind) -> String { ".schema/\(kind.rawValue).json" }

  /// The line at the head of a file that tells editors where its schema is.
  ///
  /// - Parameter folder: The way from the file to the folder of schedules, such as `../`.
  static func modeline(_ kind: FileKind, from folder: String) -> String {
    "# yaml-language-server: $schema=\(folder)\(path(of: kind))\n"
  }

  private var title: String {
    switch kind {
    case .schedule: "Schedule file of Rooster"
    case .workspace: "rooster.yaml"
    case .preset: "Preset of Rooster"
    case .announcement: "Front matter of an announcement of Rooster"
    }
  }

  private var summary: String {
    switch kind {
    case .schedule: "What one course, one user or everybody has: meetings, webinars, announcements."
    case .workspace: "The workspace: time zone, terms, accounts, channels, policy."
    case .preset: "Keys of meetings, used with 'like'."
    case .announcement: "What stands between '---' and '---' above the text of a template."
    }
  }
}
