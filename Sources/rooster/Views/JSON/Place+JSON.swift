import Diagnostics

extension Place {
  /// The members `file`, `line` and `column`; the last two count from 1, in Unicode scalars.
  var members: [JSON.Member] {
    [
      JSON.Member("file", .text(file)), JSON.Member("line", .number(line)),
      JSON.Member("column", .number(column)),
    ]
  }

  /// The place as an object.
  var json: JSON { .object(members) }
}
