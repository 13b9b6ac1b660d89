import Compiler
import Diagnostics

/// All codes with their titles.
struct CodeListView {
  let entries: [CatalogueEntry]

  /// For people: a table, in the order of the catalogue.
  func text(style: TextStyle, width: Int) -> String {
    let columns: [Table.Column] = [.init("CODE", .whole), .init("WHAT IS WRONG")]
    let rows = entries.map { [$0.code.rawValue, $0.title] }
    return Table(columns, rows: rows, inks: []).text(style: style, width: width) + "\n"
      + "'rooster explain CODE' says more about one of them.\n"
  }

  /// For programs.
  var json: String {
    let document: JSON = [
      "format_version": .text("1.0"),
      "codes": .list(
        entries.map { ["code": .text($0.code.rawValue), "title": .text($0.title)] }),
    ]
    return document.document
  }
}
